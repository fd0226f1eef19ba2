import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Arrival, arrivalEndpoints } from '#contract/arrival.ts';
import { reading, useChange } from '../api/queries.ts';
import { Button } from '../elements/button.tsx';
import { Field } from '../elements/field.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { useMay } from '../session/session.ts';
import { useFormat } from '../text/use-format.ts';

/** So much later, to choose from. */
const delays = [15, 30, 60, 120] as const;

/** When whoever is on the way is expected, and telling the customer that it will be later. */
export function ArrivalPanel({ orderId }: { readonly orderId: string }) {
  const mayTell = useMay()('arrival.tell_delay');
  const { data } = useQuery(reading(arrivalEndpoints.read, { params: { id: orderId } }));
  return (
    <div className="stack">
      <Expected arrival={data?.arrival ?? null} />
      {mayTell ? <TellDelay orderId={orderId} /> : null}
    </div>
  );
}

function Expected({ arrival }: { readonly arrival: Arrival | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!arrival) return <p className="quiet">{t('choice:way.unknown')}</p>;
  const { expectedAt, isDelayed, isOverdue, reason } = arrival;
  const standing = isOverdue ? 'overdue' : isDelayed ? 'delayed' : 'expected';
  return (
    <p role="status">
      <strong>{t(`choice:way.${standing}`, { at: format.time(expectedAt) })}</strong>
      {reason ? <span className="quiet">{` · ${reason}`}</span> : null}
    </p>
  );
}

function TellDelay({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const change = useChange(arrivalEndpoints.tellDelay, {
    forgets: ['/work-orders/:id/arrival'],
    onDone: () => setReason(''),
  });
  const tell = (minutes: number) => {
    const said = reason.trim() ? { reason: reason.trim() } : {};
    change.mutate({ params: { id: orderId }, body: { minutes, ...said } });
  };
  return (
    <>
      <Field label={t('choice:way.reason')}>
        {control => (
          <input
            {...control}
            className="input"
            maxLength={200}
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
        )}
      </Field>
      <ProblemNotice error={change.error} />
      <div className="row">
        {delays.map(minutes => (
          <Button key={minutes} disabled={change.isPending} onClick={() => tell(minutes)}>
            {t('choice:way.later', { by: format.duration(minutes) })}
          </Button>
        ))}
      </div>
    </>
  );
}
