import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { TextModal } from '../../parts/allowance/text-modal.tsx';
import type { OrderActionProps } from './order-actions.tsx';
import { useOrderChange } from './use-order-change.ts';

/** Ends the order without a visit. */
export function CancelOrder({ order: { id, etag }, allowance, onClose }: OrderActionProps) {
  const { t } = useTranslation();
  const change = useOrderChange(workOrderEndpoints.cancel, onClose);
  return (
    <TextModal
      allowance={allowance}
      label={t('dispatch:cancel_reason')}
      change={change}
      onClose={onClose}
      onSubmit={(reason, overriding) =>
        change.mutate({ params: { id }, etag, body: { reason, ...overriding } })
      }
    />
  );
}
