import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paidServiceEndpoints } from '#contract/paid-service.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { ActionModal } from '../../parts/allowance/action-modal.tsx';
import { LabelledSegments } from '../../parts/labelled-segments.tsx';
import type { OrderActionProps } from './order-actions.tsx';
import { useOrderChange } from './use-order-change.ts';

const decisions = ['approved', 'declined'] as const;

/** The leader's consent to a service that the customer pays for. */
export function DecidePaidService({ order, allowance, onClose }: OrderActionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [decision, setDecision] = useState<(typeof decisions)[number]>('approved');
  const change = useOrderChange(paidServiceEndpoints.approve, onClose);
  const { paidService } = order;
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({
          params: { id: order.id },
          etag: order.etag,
          body: { isApproved: decision === 'approved', ...overriding },
        })
      }
    >
      {paidService ? (
        <p className="paragraphs">{`${format.money(paidService.amountFen)} · ${paidService.reason}`}</p>
      ) : (
        <p className="quiet">{t('dispatch:paid.not_requested')}</p>
      )}
      <LabelledSegments
        label={t('dispatch:paid.decision')}
        wordsKey="dispatch:paid"
        values={decisions}
        value={decision}
        onChange={setDecision}
      />
    </ActionModal>
  );
}
