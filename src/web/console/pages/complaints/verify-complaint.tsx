import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { complaintCauses } from '#contract/complaint-shape.ts';
import { type ComplaintRow, followUpEndpoints } from '#contract/follow-up.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ActionModal } from '../../parts/allowance/action-modal.tsx';
import { TextField } from '../../parts/allowance/text-field.tsx';
import { LabelledSegments } from '../../parts/labelled-segments.tsx';
import { useStaleCare } from '../../parts/use-stale-care.ts';
import { useKnownCause } from './use-known-cause.ts';

interface VerifyComplaintProps {
  readonly complaint: ComplaintRow;
  readonly onClose: () => void;
}

type Cause = NonNullable<ComplaintRow['cause']>;

const verdicts = ['by_service', 'not_by_service'] as const;

/** Whether service is to blame: only those count in the complaint rate; and what caused it: penalties may hang on that. */
export function VerifyComplaint({ complaint, onClose }: VerifyComplaintProps) {
  const { t } = useTranslation();
  const [verdict, setVerdict] = useState<(typeof verdicts)[number]>('by_service');
  const [finding, setFinding] = useState('');
  const [chosen, setChosen] = useState<Cause | null>();
  const known = useKnownCause(complaint.requestId);
  const cause = chosen === undefined ? known.cause : (chosen ?? undefined);
  const verify = useChange(followUpEndpoints.verifyComplaint, { forgets: ['/complaints'], onDone: onClose });
  useStaleCare(verify.error, '/complaints');
  return (
    <ActionModal
      allowance={{ action: 'complaint.verify', allowed: true, refusals: [], mayOverride: false }}
      error={verify.error}
      isPending={verify.isPending}
      isReady={cause !== undefined || !known.isAsked}
      onClose={onClose}
      onSubmit={() =>
        verify.mutate({
          params: { id: complaint.id },
          body: { isByService: verdict === 'by_service', finding, ...(cause && { cause }) },
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
      <CauseField value={cause} isAsked={known.isAsked} onChange={setChosen} />
      <TextField
        label={t('desk:complaints.finding')}
        required
        autoFocus
        value={finding}
        onChange={setFinding}
      />
    </ActionModal>
  );
}

interface CauseFieldProps {
  readonly value: Cause | undefined;
  /** The regulation in force hangs something on it. */
  readonly isAsked: boolean;
  readonly onChange: (cause: Cause | null) => void;
}

function CauseField({ value, isAsked, onChange }: CauseFieldProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('handling:field.complaint_cause')} {...(isAsked && { hint: t('handling:cause_asked') })}>
      {control => (
        <Select
          {...control}
          allowClear={!isAsked}
          value={value ?? null}
          options={complaintCauses.map(cause => ({ value: cause, label: t(`handling:option.${cause}`) }))}
          onChange={cause => onChange(cause ?? null)}
        />
      )}
    </Field>
  );
}
