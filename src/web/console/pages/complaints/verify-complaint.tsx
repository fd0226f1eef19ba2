import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComplaintRow, followUpEndpoints } from '#contract/follow-up.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ActionModal } from '../../parts/allowance/action-modal.tsx';
import { TextField } from '../../parts/allowance/text-field.tsx';
import { LabelledSegments } from '../../parts/labelled-segments.tsx';
import { useStaleCare } from '../../parts/use-stale-care.ts';

interface VerifyComplaintProps {
  readonly complaint: ComplaintRow;
  readonly onClose: () => void;
}

const verdicts = ['by_service', 'not_by_service'] as const;

/** Whether service is to blame: only those count in the complaint rate. */
export function VerifyComplaint({ complaint, onClose }: VerifyComplaintProps) {
  const { t } = useTranslation();
  const [verdict, setVerdict] = useState<(typeof verdicts)[number]>('by_service');
  const [finding, setFinding] = useState('');
  const verify = useChange(followUpEndpoints.verifyComplaint, { forgets: ['/complaints'], onDone: onClose });
  useStaleCare(verify.error, '/complaints');
  return (
    <ActionModal
      allowance={{ action: 'complaint.verify', allowed: true, refusals: [], mayOverride: false }}
      error={verify.error}
      isPending={verify.isPending}
      onClose={onClose}
      onSubmit={() =>
        verify.mutate({
          params: { id: complaint.id },
          body: { isByService: verdict === 'by_service', finding },
        })
      }
    >
      <p>{complaint.text}</p>
      <LabelledSegments
        label={t('desk:complaints.is_by_service')}
        wordsKey="desk:complaints"
        values={verdicts}
        value={verdict}
        onChange={setVerdict}
      />
      <TextField label={t('desk:complaints.finding')} required value={finding} onChange={setFinding} />
    </ActionModal>
  );
}
