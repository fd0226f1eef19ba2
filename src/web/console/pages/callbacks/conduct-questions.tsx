import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { followUpEndpoints } from '#contract/follow-up.ts';
import { reading } from '../../../shared/api/queries.ts';
import { LabelledSegments } from '../../parts/labelled-segments.tsx';
import { type Answers, type Conduct, conducts } from './answers.ts';

interface ConductQuestionsProps {
  readonly answers: Answers;
  readonly onChange: (next: Partial<Answers>) => void;
}

/** Rules of conduct that the regulation has customers asked about; none has to be asked. */
export function ConductQuestions({ answers, onChange }: ConductQuestionsProps) {
  const { t } = useTranslation();
  const { data } = useQuery(reading(followUpEndpoints.conductQuestions, {}));
  if (!data || data.questions.length === 0) return null;
  return (
    <fieldset className="conduct">
      <legend>{t('desk:callbacks.conduct')}</legend>
      {data.questions.map(({ clause, no, text }) => (
        <LabelledSegments<Conduct | 'unasked'>
          key={clause}
          label={`${no} ${text}`}
          wordsKey="desk:conduct"
          values={conducts}
          value={answers.conduct[clause] ?? 'unasked'}
          onChange={answer => onChange({ conduct: said(answers.conduct, clause, answer) })}
        />
      ))}
    </fieldset>
  );
}

function said(conduct: Answers['conduct'], clause: string, answer: Conduct | 'unasked'): Answers['conduct'] {
  return answer === 'unasked' ? conduct : { ...conduct, [clause]: answer };
}
