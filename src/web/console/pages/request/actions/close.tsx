import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import { TextField } from '../../../parts/allowance/text-field.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';

/** Ends the request. */
export function Close({ request, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const [resolution, setText] = useState('');
  const change = useRequestChange(serviceRequestEndpoints.close, onClose);
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({
          params: { id: request.id },
          etag: request.etag,
          body: { ...(resolution ? { resolution } : {}), ...overriding },
        })
      }
    >
      <TextField
        label={t('desk:field.resolution_optional')}
        rows={3}
        autoFocus
        value={resolution}
        onChange={setText}
      />
    </ActionModal>
  );
}
