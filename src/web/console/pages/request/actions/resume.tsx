import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import { TextField } from '../../../parts/allowance/text-field.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';

/** Goes on after waiting. */
export function Resume({ request, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const change = useRequestChange(serviceRequestEndpoints.resume, onClose);
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={() =>
        change.mutate({ params: { id: request.id }, etag: request.etag, body: { ...(text ? { text } : {}) } })
      }
    >
      <TextField label={t('desk:field.text_optional')} rows={2} autoFocus value={text} onChange={setText} />
    </ActionModal>
  );
}
