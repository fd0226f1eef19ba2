import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkSetAside } from '#contract/field-work.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Brought } from './brought.tsx';
import { SettleForm } from './settle-form.tsx';

/** One piece of work: whose, on which order, what became of the order, what was written, and what was decided. */
export function SetAsideCard({ work }: { readonly work: WorkSetAside }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { personName, customerName, orderNo, requestId, requestNo, conflict, engineerName, doubt } = work;
  const times = { happened: format.instant(work.happenedAt), received: format.instant(work.receivedAt) };
  return (
    <article className="card stack" aria-label={`${orderNo} ${personName}`}>
      <header>
        <strong>
          {customerName} · {orderNo}
        </strong>{' '}
        <Link to="/service-requests/$id" params={{ id: requestId }}>
          {requestNo}
        </Link>
      </header>
      <p className="notice" role="note">
        {t(`field-work:conflict.${conflict}`, { name: engineerName ?? t('field-work:nobody') })}
      </p>
      <p>
        {t('field-work:did', {
          name: personName,
          what: t(`field-work:call.${verbOf(work.call)}`, work.call),
        })}
        <br />
        <small className="quiet">{t('field-work:times', times)}</small>
        {doubt ? <small className="quiet"> {t(`field-work:doubt.${doubt}`)}</small> : null}
      </p>
      <Brought input={work.input} />
      {work.settledAt ? (
        <p>
          {t('field-work:settled_by', { name: work.settledByName, at: format.instant(work.settledAt) })}
          <br />
          {work.settlement}
        </p>
      ) : (
        <SettleForm id={work.id} />
      )}
    </article>
  );
}

/** `POST /work-orders/:id/check-in` as `check-in`. */
const verbOf = (call: string): string => call.slice(call.lastIndexOf('/') + 1);
