import { useTranslation } from 'react-i18next';
import { paidServiceEndpoints } from '#contract/paid-service.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { ActionModal } from '../../parts/allowance/action-modal.tsx';
import type { OrderActionProps } from './order-actions.tsx';
import { useOrderChange } from './use-order-change.ts';

/** Takes in the money of a paid service: the whole amount that was consented to. */
export function HandInPaidService({ order, allowance, onClose }: OrderActionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const change = useOrderChange(paidServiceEndpoints.handIn, onClose);
  const amountFen = order.paidService?.amountFen ?? 0;
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({ params: { id: order.id }, etag: order.etag, body: { amountFen, ...overriding } })
      }
    >
      <p>{t('dispatch:paid.hand_in', { amount: format.money(amountFen) })}</p>
    </ActionModal>
  );
}
