import { useState } from 'react';
import { relatedEndpoints } from '#contract/related.ts';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import type { ActionProps } from '../actions/actions.ts';
import { useRequestChange } from '../use-request-change.ts';
import { RequestChoice } from './request-choice.tsx';

/** Two requests have to do with each other: one cause, one machine, one visit. */
export function LinkOther({ request: { id, etag }, allowance, onClose }: ActionProps) {
  const [otherId, setOtherId] = useState('');
  const change = useRequestChange(relatedEndpoints.link, onClose);
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      isReady={otherId !== ''}
      onClose={onClose}
      onSubmit={overriding => {
        if (otherId) change.mutate({ params: { id }, etag, body: { otherId, ...overriding } });
      }}
    >
      <RequestChoice besides={id} among={{}} value={otherId} onChange={setOtherId} />
    </ActionModal>
  );
}
