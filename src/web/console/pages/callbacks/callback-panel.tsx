import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyOf } from '#contract/endpoint.ts';
import { type CallbackRow, callbackResults, followUpEndpoints } from '#contract/follow-up.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { TextField } from '../../parts/allowance/text-field.tsx';
import { useOverride } from '../../parts/allowance/use-override.tsx';
import { LabelledSegments } from '../../parts/labelled-segments.tsx';
import { submitOnCtrlEnter } from '../../parts/submit-on-ctrl-enter.ts';
import { useStaleCare } from '../../parts/use-stale-care.ts';
import { type Answers, bodyOf, isAnswered, noAnswers } from './answers.ts';
import { CallbackFacts } from './callback-facts.tsx';
import { Questions } from './questions.tsx';

interface CallbackPanelProps {
  readonly callback: CallbackRow;
  readonly onSaved: (reply: ReplyOf<typeof followUpEndpoints.recordCallback>) => void;
}

/** One call: whom, about what, how it went. Saving goes on to the next. */
export function CallbackPanel({ callback, onSaved }: CallbackPanelProps) {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const [isAsked, setIsAsked] = useState(false);
  const set = (next: Partial<Answers>) => setAnswers(before => ({ ...before, ...next }));
  const record = useChange(followUpEndpoints.recordCallback, {
    forgets: ['/callbacks', '/complaints', '/service-requests'],
    onDone: onSaved,
  });
  useStaleCare(record.error, '/callbacks');
  const { field, overriding } = useOverride(record.error);
  const send = () => {
    setIsAsked(true);
    if (isAnswered(answers)) {
      record.mutate({ params: { id: callback.id }, body: { ...bodyOf(answers), ...overriding } });
    }
  };
  return (
    <form
      className="panel"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
      onKeyDown={submitOnCtrlEnter}
    >
      <CallbackFacts callback={callback} />
      <LabelledSegments
        label={t('desk:callbacks.result')}
        wordsKey="words:callback_result"
        values={callbackResults}
        value={answers.result}
        onChange={result => set({ result })}
      />
      {answers.result === 'reached' ? <Questions answers={answers} onChange={set} /> : null}
      <TextField
        label={t('desk:callbacks.text')}
        rows={2}
        value={answers.text}
        onChange={text => set({ text })}
      />
      {isAsked && !isAnswered(answers) ? <p className="notice">{t('desk:callbacks.unanswered')}</p> : null}
      <ProblemNotice error={record.error} />
      {field}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={record.isPending}>
          {t('desk:callbacks.save')}
        </Button>
        <kbd>Ctrl Enter</kbd>
      </div>
    </form>
  );
}
