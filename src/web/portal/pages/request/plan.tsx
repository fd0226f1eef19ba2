import { useTranslation } from 'react-i18next';
import type { PortalRequest } from '#contract/portal.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** What the engineer proposed at which price, and what the customer said to it. */
export function Plan({ request }: { readonly request: PortalRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan } = request;
  if (!plan) return null;
  const answer = plan.isGranted === null ? 'open' : plan.isGranted ? 'granted' : 'refused';
  return (
    <section className="card stack">
      <h2>{t('portal:plan.title')}</h2>
      <p className="said">{plan.plan}</p>
      <p className="sum">
        <span>{t('portal:plan.price')}</span>
        <strong>{plan.amountFen === 0 ? t('portal:free') : format.money(plan.amountFen)}</strong>
      </p>
      <p className="quiet">{t(`portal:plan.${answer}`)}</p>
    </section>
  );
}
