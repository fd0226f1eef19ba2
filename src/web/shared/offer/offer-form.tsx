import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OfferedWindow, type Offering, offerEndpoints, windowsAtMost } from '#contract/offer.ts';
import { useChange } from '../api/queries.ts';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { useFormat } from '../text/use-format.ts';

interface OfferFormProps {
  readonly orderId: string;
  readonly offering: Offering;
  readonly onClose: () => void;
}

/** So many are ticked beforehand. */
const usual = 3;

/** Which of the free times the customer is offered. */
export function OfferForm({ orderId, offering, onClose }: OfferFormProps) {
  const { t } = useTranslation();
  const { windows } = offering;
  const [ticked, setTicked] = useState(() => windows.slice(0, usual).map(({ from }) => from));
  const change = useChange(offerEndpoints.offer, { forgets: ['/work-orders'], onDone: onClose });
  const chosen = windows.filter(({ from }) => ticked.includes(from));
  if (windows.length === 0) return <p className="quiet">{t('choice:desk.nobody')}</p>;
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        const body = { windows: chosen.map(({ from, to }) => ({ from, to })) };
        if (chosen.length > 0) change.mutate({ params: { id: orderId }, body });
      }}
    >
      <fieldset className="offer-times">
        <legend>{t('choice:desk.free', { most: windowsAtMost })}</legend>
        {windows.map(window => (
          <Time
            key={window.from}
            window={window}
            dueAt={offering.dueAt}
            isTicked={ticked.includes(window.from)}
            isFull={chosen.length >= windowsAtMost}
            onChange={isOn =>
              setTicked(isOn ? [...ticked, window.from] : ticked.filter(from => from !== window.from))
            }
          />
        ))}
      </fieldset>
      <ProblemNotice error={change.error} />
      <div className="row">
        <Button type="submit" kind="primary" disabled={chosen.length === 0 || change.isPending}>
          {t('choice:desk.submit', { count: chosen.length })}
        </Button>
        <Button onClick={onClose}>{t('common:action.cancel')}</Button>
      </div>
    </form>
  );
}

interface TimeProps {
  readonly window: OfferedWindow;
  readonly dueAt: string | null;
  readonly isTicked: boolean;
  readonly isFull: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Time({ window: { from, to, isLate }, dueAt, isTicked, isFull, onChange }: TimeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <label>
      <input
        type="checkbox"
        checked={isTicked}
        disabled={isFull && !isTicked}
        onChange={event => onChange(event.target.checked)}
      />
      <span>{`${format.date(from)} ${format.time(from)}–${format.time(to)}`}</span>
      {isLate && dueAt ? <small>{t('choice:late', { at: format.instant(dueAt) })}</small> : null}
    </label>
  );
}
