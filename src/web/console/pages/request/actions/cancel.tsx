import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import { TextField } from '../../../parts/allowance/text-field.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';

/** The customer withdrew it, or it was a mistake. */
export function Cancel({ request, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const [reason, setText] = useState('');
  const change = useRequestChange(serviceRequestEndpoints.cancel, onClose);
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({ params: { id: request.id }, etag: request.etag, body: { reason, ...overriding } })
      }
    >
      <TextField
        label={t('desk:field.reason_cancel')}
        required
        rows={1}
        autoFocus
        value={reason}
        onChange={setText}
      />
    </ActionModal>
  );
}
