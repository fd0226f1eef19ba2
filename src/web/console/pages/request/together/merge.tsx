import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { relatedEndpoints } from '#contract/related.ts';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import type { ActionProps } from '../actions/actions.ts';
import { useRequestChange } from '../use-request-change.ts';
import { RequestChoice } from './request-choice.tsx';

/** The same was asked before: this one is set aside, the other goes on. */
export function Merge({ request: { id, etag, customer }, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const [intoId, setIntoId] = useState('');
  const change = useRequestChange(relatedEndpoints.merge, onClose);
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      isReady={intoId !== ''}
      onClose={onClose}
      onSubmit={overriding => {
        if (intoId) change.mutate({ params: { id }, etag, body: { intoId, ...overriding } });
      }}
    >
      <p className="quiet">{t('together:merge_intro')}</p>
      <RequestChoice
        besides={id}
        among={{ customerId: customer.id, state: 'open' }}
        value={intoId}
        onChange={setIntoId}
      />
    </ActionModal>
  );
}
