import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { TextModal } from '../../parts/allowance/text-modal.tsx';
import type { OrderActionProps } from './order-actions.tsx';
import { useOrderChange } from './use-order-change.ts';

/** Takes the order back from its engineer. */
export function Unassign({ order: { id, etag }, allowance, onClose }: OrderActionProps) {
  const { t } = useTranslation();
  const change = useOrderChange(workOrderEndpoints.unassign, onClose);
  return (
    <TextModal
      allowance={allowance}
      label={t('dispatch:unassign_reason')}
      change={change}
      onClose={onClose}
      onSubmit={(reason, overriding) =>
        change.mutate({ params: { id }, etag, body: { reason, ...overriding } })
      }
    />
  );
}
