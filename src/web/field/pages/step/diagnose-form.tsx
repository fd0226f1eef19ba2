import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { repeatCauses, type ServiceReportView } from '#contract/work-order-shape.ts';
import { MachineSlot } from '../../scan/machine-slot.tsx';
import { ChoiceField, YesNoField } from '../../step-form/choice-field.tsx';
import { StepForm } from '../../step-form/step-form.tsx';
import { TextField } from '../../step-form/text-field.tsx';
import { emptyOf, ifTyped, type StepProps, useStepForm } from '../../step-form/use-step-form.ts';
import { useJob } from '../job/use-job.ts';
import { Stage } from './stage.tsx';

const blank = {
  use: '',
  fault: '',
  history: '',
  runningHours: '',
  mileageKm: '',
  isWithinThreeGuarantees: '',
  wasDismantledBefore: '',
  cause: '',
  decisionMaker: '',
  repeatCause: '',
};

type Written = typeof blank;

/** The diagnosis in three steps: 听 listen, 看 look, 查 check (S2.BUS.09, S2.BUS.23). */
export function DiagnoseForm(props: StepProps) {
  const { t } = useTranslation();
  const form = useStepForm({
    ...props,
    endpoint: workOrderEndpoints.diagnose,
    blank: { ...writtenOn(props.order.report), decisionMaker: props.order.customer.decisionMaker ?? '' },
    missing: draft =>
      emptyOf(draft, ['use', 'fault', 'isWithinThreeGuarantees', 'wasDismantledBefore', 'cause']),
    toBody: diagnosisOf,
  });
  const { history } = useJob(props.order.id);
  const repeats = ['', ...repeatCauses].map(value => ({
    value,
    label: t(`visit:repeat.${value || 'none'}`),
  }));
  return (
    <StepForm form={form} submitLabel={t('field:diagnosis.submit')}>
      <MachineSlot order={props.order} />
      <Stage seal={t('field:diagnosis.listen')} title={t('field:diagnosis.listen_title')}>
        <TextField label={t('field:diagnosis.use')} lines={2} {...form.text('use')} />
        <TextField label={t('field:diagnosis.fault')} lines={3} {...form.text('fault')} />
        <TextField
          label={t('field:diagnosis.history')}
          hint={t('field:diagnosis.may_be_asked')}
          lines={2}
          {...form.text('history')}
        />
        <div className="pair">
          <TextField label={t('field:diagnosis.hours')} isNumber {...form.text('runningHours')} />
          <TextField label={t('field:diagnosis.mileage')} isNumber {...form.text('mileageKm')} />
        </div>
        <TextField
          label={t('visit:decision_maker')}
          hint={t('visit:decision_maker_hint')}
          {...form.text('decisionMaker')}
        />
      </Stage>
      <Stage seal={t('field:diagnosis.look')} title={t('field:diagnosis.look_title')}>
        <YesNoField label={t('field:diagnosis.three_guarantees')} {...form.text('isWithinThreeGuarantees')} />
        <YesNoField label={t('field:diagnosis.dismantled')} {...form.text('wasDismantledBefore')} />
      </Stage>
      <Stage seal={t('field:diagnosis.check')} title={t('field:diagnosis.check_title')}>
        <TextField label={t('field:diagnosis.cause')} lines={4} {...form.text('cause')} />
        {history.length > 0 ? (
          <ChoiceField label={t('visit:repeat.label')} options={repeats} {...form.text('repeatCause')} />
        ) : null}
      </Stage>
    </StepForm>
  );
}

/** Written again, it begins with what the report holds. */
function writtenOn(report: ServiceReportView): Written {
  const { use, fault, cause, runningHours, mileageKm, isWithinThreeGuarantees } = report;
  return {
    ...blank,
    use: use ?? '',
    fault: fault ?? '',
    cause: cause ?? '',
    runningHours: runningHours === null ? '' : String(runningHours),
    mileageKm: mileageKm === null ? '' : String(mileageKm),
    isWithinThreeGuarantees:
      isWithinThreeGuarantees === null || use === null ? '' : isWithinThreeGuarantees ? 'yes' : 'no',
  };
}

function diagnosisOf(draft: Written) {
  return {
    use: draft.use.trim(),
    fault: draft.fault.trim(),
    ...ifTyped('history', draft.history, String),
    ...ifTyped('runningHours', draft.runningHours, Number),
    ...ifTyped('mileageKm', draft.mileageKm, Number),
    isWithinThreeGuarantees: draft.isWithinThreeGuarantees === 'yes',
    wasDismantledBefore: draft.wasDismantledBefore === 'yes',
    cause: draft.cause.trim(),
    ...ifTyped('decisionMaker', draft.decisionMaker, String),
    ...ifTyped('repeatCause', draft.repeatCause, causeOf),
  };
}

const causeOf = (typed: string) => repeatCauses.find(cause => cause === typed) ?? 'other';
