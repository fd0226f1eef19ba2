import { useTranslation } from 'react-i18next';
import { LabelledSegments } from '../../parts/labelled-segments.tsx';
import { type Answers, questions } from './answers.ts';
import { Marks } from './marks.tsx';

interface QuestionsProps {
  readonly answers: Answers;
  readonly onChange: (next: Partial<Answers>) => void;
}

const verdicts = ['satisfied', 'dissatisfied'] as const;

/** The three questions and the verdict. */
export function Questions({ answers, onChange }: QuestionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="questions">
        {questions.map(question => (
          <Marks
            key={question}
            label={t(`desk:callbacks.${question}`)}
            value={answers[question]}
            onChange={marks => onChange({ [question]: marks })}
          />
        ))}
      </div>
      <LabelledSegments<Answers['verdict']>
        label={t('desk:callbacks.satisfied')}
        wordsKey="desk:verdict"
        values={verdicts}
        value={answers.verdict}
        onChange={verdict => onChange({ verdict })}
      />
      {answers.verdict === 'dissatisfied' ? (
        <p className="warning">{t('desk:callbacks.dissatisfied_hint')}</p>
      ) : null}
    </>
  );
}
