import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chargeEndpoints } from '#contract/charge.ts';
import { reading } from '../../shared/api/queries.ts';
import { ChargeFacts } from '../../shared/charge/charge-facts.tsx';

/** Who pays for the case of a job, and what the customer is to be told or asked; nothing until a clause says so. */
export function JobCharge({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(reading(chargeEndpoints.read, { params: { id: requestId } }));
  if (!data?.charge) return null;
  return (
    <section className="card stack">
      <h2>{t('charge:title')}</h2>
      <ChargeFacts charge={data.charge} />
    </section>
  );
}
