import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { PartUsed, ServiceReportView } from '#contract/work-order-shape.ts';
import { CheckField } from '../../step-form/check-field.tsx';
import { StepForm } from '../../step-form/step-form.tsx';
import { TextField } from '../../step-form/text-field.tsx';
import { emptyOf, type StepProps, useStepForm } from '../../step-form/use-step-form.ts';
import { shortOf } from '../../van/left.ts';
import { useVan } from '../../van/use-van.ts';
import type { PartTyped } from './part-entry.tsx';
import { isBegun, PartsField } from './parts-field.tsx';

type Done = {
  readonly work: string;
  readonly parts: readonly PartUsed[];
  readonly isGuidanceGiven: boolean;
  /** The part that is being written down: kept with the rest. */
  readonly adding: PartTyped | null;
};

/** Written again, it begins with what the report holds. */
function writtenOn({ work, parts, isGuidanceGiven }: ServiceReportView): Done {
  return { work: work ?? '', parts, isGuidanceGiven, adding: null };
}

/** What was done, the parts it took, and whether use and maintenance were explained (S2.BUS.09, S2.BUS.12). */
export function RepairForm(props: StepProps) {
  const { t } = useTranslation();
  const van = useVan(props.order.id).parts;
  const form = useStepForm({
    ...props,
    endpoint: workOrderEndpoints.recordRepair,
    blank: writtenOn(props.order.report),
    missing: draft => [
      ...emptyOf(draft, ['work']),
      ...(shortOf(van, draft.parts).size > 0 ? (['parts'] as const) : []),
      ...(draft.adding && isBegun(draft.adding) ? (['adding'] as const) : []),
    ],
    toBody: ({ work, parts, isGuidanceGiven }) => ({ work: work.trim(), parts: [...parts], isGuidanceGiven }),
  });
  return (
    <StepForm form={form} submitLabel={t('field:repair.submit')}>
      <TextField
        label={t('field:repair.work')}
        hint={t('field:repair.work_hint')}
        lines={5}
        {...form.text('work')}
      />
      <PartsField
        van={van}
        parts={form.draft.parts}
        isTried={form.isTried}
        onChange={parts => form.change({ parts })}
        adding={form.draft.adding}
        onAdding={adding => form.change({ adding })}
      />
      <CheckField
        label={t('field:repair.guidance')}
        isChecked={form.draft.isGuidanceGiven}
        onChange={isGuidanceGiven => form.change({ isGuidanceGiven })}
      />
    </StepForm>
  );
}
