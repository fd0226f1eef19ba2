import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import { TextField } from '../../../parts/allowance/text-field.tsx';
import { type Paper, Papers } from '../../../parts/diagnosis/papers.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';
import { ReasonChoice, type WaitReason } from './reason-choice.tsx';

/** Waits for the customer: the clauses that allow it pause their clocks. */
export function Wait({ request, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<WaitReason>('customer_away');
  const [text, setText] = useState('');
  const [papers, setPapers] = useState<readonly Paper[]>([]);
  const change = useRequestChange(serviceRequestEndpoints.wait, onClose);
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
          body: {
            reason,
            ...(text ? { text } : {}),
            ...(papers.length > 0 ? { fileIds: papers.map(({ id }) => id) } : {}),
            ...overriding,
          },
        })
      }
    >
      <p className="quiet">{t('desk:wait.intro')}</p>
      <ReasonChoice value={reason} onChange={setReason} />
      <TextField label={t('desk:field.text_optional')} rows={2} value={text} onChange={setText} />
      <Papers
        label={t('desk:wait.evidence')}
        hint={t('desk:wait.evidence_hint')}
        papers={papers}
        onChange={setPapers}
      />
    </ActionModal>
  );
}
