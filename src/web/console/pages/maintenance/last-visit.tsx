import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MaintenancePlan } from '#contract/maintenance.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** The visit that was made last: its work order, or why there is none. */
export function LastVisit({ visit }: { readonly visit: NonNullable<MaintenancePlan['last']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { at, orderId, orderNo, requestId, refusals } = visit;
  return (
    <>
      <div>{format.instant(at)}</div>
      {orderId ? (
        <Link to="/work-orders/$id" params={{ id: orderId }}>
          {orderNo}
        </Link>
      ) : null}
      {!orderId && requestId ? (
        <Link to="/service-requests/$id" params={{ id: requestId }}>
          {t('planning:maintenance.request_waits')}
        </Link>
      ) : null}
      {refusals.map(({ code, message, clause }) => (
        <div key={`${code} ${clause ?? ''}`} className="quiet">
          {clause} {message}
        </div>
      ))}
    </>
  );
}
