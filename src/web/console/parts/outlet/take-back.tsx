import { useTranslation } from 'react-i18next';
import { entrustmentEndpoints } from '#contract/entrustment.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ReasonForm } from './reason-form.tsx';

/** Takes the order back from its outlet, as long as nobody there holds it. */
export function TakeBack({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const change = useChange(entrustmentEndpoints.takeBack, { forgets: ['/work-orders', '/outlets'] });
  return (
    <ReasonForm
      label={t('outlet:reason_back')}
      submit={t('actions:entrustment.take_back')}
      change={change}
      onSubmit={reason => change.mutate({ params: { id: orderId }, body: { reason } })}
    />
  );
}
