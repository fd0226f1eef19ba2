import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { warrantyCauses, warrantyEndpoints } from '#contract/charge.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ActionModal } from '../allowance/action-modal.tsx';
import { LabelledSegments } from '../labelled-segments.tsx';
import type { ChargeActionProps } from './charge-panel.tsx';
import { useChargeChange } from './use-charge-change.ts';

const judgements = ['granted', 'not_granted'] as const;
const manuals = ['followed', 'not_followed', 'unknown'] as const;

/** Whether the warranty covers the damage, by its cause. */
export function JudgeWarranty({
  requestId,
  found: { etag, warranty },
  allowance,
  onClose,
}: ChargeActionProps) {
  const { t } = useTranslation();
  const [judged, setJudged] = useState<(typeof judgements)[number]>(
    warranty.isGranted === false ? 'not_granted' : 'granted',
  );
  const [cause, setCause] = useState<(typeof warrantyCauses)[number]>(warranty.cause ?? 'manufacture');
  const [manual, setManual] = useState<(typeof manuals)[number]>(manualOf(warranty.isManualFollowed));
  const change = useChargeChange(warrantyEndpoints.decide, onClose);
  const isManualFollowed = manual === 'unknown' ? {} : { isManualFollowed: manual === 'followed' };
  const body = { isGranted: judged === 'granted', cause, ...isManualFollowed };
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({ params: { id: requestId }, etag, body: { ...body, ...overriding } })
      }
    >
      <Field label={t('charge:cause_label')}>
        {control => (
          <Select
            {...control}
            value={cause}
            options={warrantyCauses.map(value => ({ value, label: t(`charge:cause.${value}`) }))}
            onChange={setCause}
          />
        )}
      </Field>
      <LabelledSegments
        label={t('charge:manual_label')}
        wordsKey="charge:manual"
        values={manuals}
        value={manual}
        onChange={setManual}
      />
      <LabelledSegments
        label={t('charge:judged_label')}
        wordsKey="charge:warranty"
        values={judgements}
        value={judged}
        onChange={setJudged}
      />
    </ActionModal>
  );
}

function manualOf(isFollowed: boolean | null): (typeof manuals)[number] {
  if (isFollowed === null) return 'unknown';
  return isFollowed ? 'followed' : 'not_followed';
}
