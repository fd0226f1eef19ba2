import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { ChoiceField } from '../../step-form/choice-field.tsx';
import { StepForm } from '../../step-form/step-form.tsx';
import { TextField } from '../../step-form/text-field.tsx';
import { emptyOf, type StepProps, useStepForm } from '../../step-form/use-step-form.ts';

/** The test after the repair: without a passed one nobody is asked to sign. */
export function TestForm(props: StepProps) {
  const { t } = useTranslation();
  const form = useStepForm({
    ...props,
    endpoint: workOrderEndpoints.test,
    blank: { verdict: '', result: '' },
    missing: draft => emptyOf(draft, ['verdict', 'result']),
    toBody: draft => ({ result: draft.result.trim(), isPassed: draft.verdict === 'passed' }),
  });
  const verdicts = ['passed', 'failed'].map(value => ({ value, label: t(`field:test.${value}`) }));
  return (
    <StepForm form={form} submitLabel={t('field:test.submit')}>
      <ChoiceField label={t('field:test.verdict')} options={verdicts} {...form.text('verdict')} />
      <TextField
        label={t('field:test.result')}
        hint={t('field:test.result_hint')}
        lines={4}
        {...form.text('result')}
      />
    </StepForm>
  );
}
