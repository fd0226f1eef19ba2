import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AppointmentChoice, type OfferedWindow, offerEndpoints } from '#contract/offer.ts';
import { forget } from '../../../shared/api/queries.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { useAnswer } from '../../pages/request/use-answer.ts';

interface TimesFormProps {
  readonly token: string;
  readonly choice: AppointmentChoice;
  readonly onDone?: (() => void) | undefined;
}

/** The times by their days, one of which is taken. */
export function TimesForm({ token, choice, onDone }: TimesFormProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [from, setFrom] = useState<string>();
  const refresh = () => void forget(client, offerEndpoints.choice.path);
  const choose = useAnswer(offerEndpoints.choose, token, () => {
    refresh();
    onDone?.();
  });
  const taken = choice.windows.find(window => window.from === from);
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        // What somebody else took meanwhile is gone from the list that comes anew.
        if (taken) choose.mutate({ params: { token }, body: bodyOf(taken) }, { onError: refresh });
      }}
    >
      <Days choice={choice} from={from} onChange={setFrom} />
      <ProblemNotice error={choose.error} />
      <Button type="submit" kind="primary" wide disabled={!taken || choose.isPending}>
        {t('choice:submit')}
      </Button>
    </form>
  );
}

function bodyOf({ from, to }: OfferedWindow) {
  return { from, to };
}

interface DaysProps {
  readonly choice: AppointmentChoice;
  readonly from: string | undefined;
  readonly onChange: (from: string) => void;
}

function Days({ choice: { windows, dueAt }, from, onChange }: DaysProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = Map.groupBy(windows, window => format.date(window.from));
  return [...days].map(([day, times]) => (
    <fieldset key={day} className="times">
      <legend>{day}</legend>
      {times.map(window => (
        <label key={window.from}>
          <input
            type="radio"
            name="time"
            checked={window.from === from}
            onChange={() => onChange(window.from)}
          />
          <span>{`${format.time(window.from)}–${format.time(window.to)}`}</span>
          {window.isLate && dueAt ? (
            <small className="late">{t('choice:late', { at: format.instant(dueAt) })}</small>
          ) : null}
        </label>
      ))}
    </fieldset>
  ));
}
