import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { ActionModal } from '../../parts/allowance/action-modal.tsx';
import { TextField } from '../../parts/allowance/text-field.tsx';
import type { OrderActionProps } from './order-actions.tsx';
import { useOrderChange } from './use-order-change.ts';

/** Takes the order back from its engineer. */
export function Unassign({ order, allowance, onClose }: OrderActionProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const change = useOrderChange(workOrderEndpoints.unassign, onClose);
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({ params: { id: order.id }, etag: order.etag, body: { reason, ...overriding } })
      }
    >
      <TextField
        label={t('dispatch:unassign_reason')}
        rows={1}
        required
        autoFocus
        value={reason}
        onChange={setReason}
      />
    </ActionModal>
  );
}
