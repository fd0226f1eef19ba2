import { useTranslation } from 'react-i18next';
import { LabelledSegments } from '../../parts/labelled-segments.tsx';
import { type Answers, questions } from './answers.ts';
import { ConductQuestions } from './conduct-questions.tsx';
import { Marks } from './marks.tsx';

interface QuestionsProps {
  readonly answers: Answers;
  readonly onChange: (next: Partial<Answers>) => void;
}

const verdicts = ['satisfied', 'dissatisfied'] as const;

/** The three questions, the verdict, and what the regulation wants asked about conduct. */
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
      <ConductQuestions answers={answers} onChange={onChange} />
      {answers.verdict === 'dissatisfied' ? (
        <p className="warning">{t('desk:callbacks.dissatisfied_hint')}</p>
      ) : null}
    </>
  );
}
