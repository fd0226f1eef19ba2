import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customerEndpoints, type RevealedCustomer } from '#contract/customer.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { useMay } from '../../../shared/session/session.ts';
import { ActionModal } from '../allowance/action-modal.tsx';
import { TextField } from '../allowance/text-field.tsx';

interface RevealButtonProps {
  readonly customerId: string;
  /** Whose reporter is meant as well. */
  readonly requestId?: string;
  readonly onRevealed: (customer: RevealedCustomer) => void;
}

const action = 'customer.reveal';

/** Telephone and address in full: asks why, and the answer is kept. */
export function RevealButton({ customerId, requestId, onRevealed }: RevealButtonProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [isAsked, setIsAsked] = useState(false);
  const [reason, setReason] = useState('');
  const reveal = useChange(customerEndpoints.reveal, { forgets: [], onDone: onRevealed });
  if (!may(action)) return null;
  return (
    <>
      <div>
        <Button size="small" onClick={() => setIsAsked(true)}>
          {t(`actions:${action}`)}
        </Button>
      </div>
      {isAsked ? (
        <ActionModal
          allowance={{ action, allowed: true, refusals: [], mayOverride: false }}
          error={reveal.error}
          isPending={reveal.isPending}
          onClose={() => setIsAsked(false)}
          onSubmit={() =>
            reveal.mutate({
              params: { id: customerId },
              body: { reason, ...(requestId === undefined ? {} : { requestId }) },
            })
          }
        >
          <TextField
            label={t('words:reveal_reason')}
            hint={t('words:reveal_hint')}
            rows={1}
            required
            autoFocus
            value={reason}
            onChange={setReason}
          />
        </ActionModal>
      ) : null}
    </>
  );
}
