import { useTranslation } from 'react-i18next';
import { type ComplaintRow, followUpEndpoints } from '#contract/follow-up.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { TextModal } from '../../parts/allowance/text-modal.tsx';
import { useStaleCare } from '../../parts/use-stale-care.ts';

interface CloseComplaintProps {
  readonly complaint: ComplaintRow;
  readonly onClose: () => void;
}

/** Ends a complaint with what was done about it. */
export function CloseComplaint({ complaint, onClose }: CloseComplaintProps) {
  const { t } = useTranslation();
  const close = useChange(followUpEndpoints.closeComplaint, { forgets: ['/complaints'], onDone: onClose });
  useStaleCare(close.error, '/complaints');
  return (
    <TextModal
      allowance={{ action: 'complaint.close', allowed: true, refusals: [], mayOverride: false }}
      label={t('desk:complaints.measure')}
      change={close}
      onClose={onClose}
      onSubmit={measure => close.mutate({ params: { id: complaint.id }, body: { measure } })}
    >
      <p>{complaint.text}</p>
      <p className="quiet">{complaint.finding}</p>
    </TextModal>
  );
}
