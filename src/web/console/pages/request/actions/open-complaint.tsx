import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followUpEndpoints } from '#contract/follow-up.ts';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import { TextField } from '../../../parts/allowance/text-field.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';

/** Writes a complaint of the customer down. */
export function OpenComplaint({ request, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const change = useRequestChange(followUpEndpoints.openComplaint, onClose);
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={() => change.mutate({ params: { id: request.id }, body: { text } })}
    >
      <TextField
        label={t('desk:field.complaint')}
        required
        rows={4}
        autoFocus
        value={text}
        onChange={setText}
      />
    </ActionModal>
  );
}
