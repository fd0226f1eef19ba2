import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComplaintRow, followUpEndpoints } from '#contract/follow-up.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ActionModal } from '../../parts/allowance/action-modal.tsx';
import { TextField } from '../../parts/allowance/text-field.tsx';
import { useStaleCare } from '../../parts/use-stale-care.ts';

interface CloseComplaintProps {
  readonly complaint: ComplaintRow;
  readonly onClose: () => void;
}

/** Ends a complaint with what was done about it. */
export function CloseComplaint({ complaint, onClose }: CloseComplaintProps) {
  const { t } = useTranslation();
  const [measure, setMeasure] = useState('');
  const close = useChange(followUpEndpoints.closeComplaint, { forgets: ['/complaints'], onDone: onClose });
  useStaleCare(close.error, '/complaints');
  return (
    <ActionModal
      allowance={{ action: 'complaint.close', allowed: true, refusals: [], mayOverride: false }}
      error={close.error}
      isPending={close.isPending}
      onClose={onClose}
      onSubmit={() => close.mutate({ params: { id: complaint.id }, body: { measure } })}
    >
      <p>{complaint.text}</p>
      <p className="quiet">{complaint.finding}</p>
      <TextField
        label={t('desk:complaints.measure')}
        rows={1}
        required
        autoFocus
        value={measure}
        onChange={setMeasure}
      />
    </ActionModal>
  );
}
