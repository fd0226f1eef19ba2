import { useTranslation } from 'react-i18next';
import type { PortalRequest } from '#contract/portal.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { nowOf } from './progress.ts';

/** Where it stands, in one sentence, and what was promised. */
export function Status({ request }: { readonly request: PortalRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { companyName, requestNo, goesOnAs, promise, arrival } = request;
  return (
    <section className="status card stack">
      <p className="quiet">
        {companyName} · {requestNo}
      </p>
      {goesOnAs ? <p>{t('portal:goes_on', { requestNo: goesOnAs })}</p> : null}
      <h1>{t(nowOf(request))}</h1>
      {arrival ? <OnTheWay arrival={arrival} /> : null}
      {promise ? (
        <p className="promise" data-status={promise.status}>
          <strong>{promise.name}</strong>
          <span>
            {t(`portal:promise.${promise.status}`, {
              at: format.instant(promise.dueAt),
              defaultValue: format.instant(promise.dueAt),
            })}
          </span>
        </p>
      ) : null}
    </section>
  );
}

function OnTheWay({ arrival }: { readonly arrival: NonNullable<PortalRequest['arrival']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { expectedAt, isDelayed, isOverdue, reason } = arrival;
  const standing = isOverdue ? 'overdue' : isDelayed ? 'delayed' : 'expected';
  return (
    <div role="status">
      <p className="arrival" data-standing={standing}>
        {t(`portal:arrival.${standing}`, { at: format.time(expectedAt) })}
      </p>
      {reason ? <p className="quiet">{reason}</p> : null}
    </div>
  );
}
