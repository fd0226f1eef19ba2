import { useTranslation } from 'react-i18next';
import { takeBackEndpoints } from '#contract/take-back.ts';
import { YesNoField } from '../step-form/choice-field.tsx';
import { StepForm } from '../step-form/step-form.tsx';
import { TextField } from '../step-form/text-field.tsx';
import { emptyOf, ifTyped, type StepProps, useStepForm } from '../step-form/use-step-form.ts';

/** What was given back is installed and commissioned again, or it is not (S2.FOUR.10). */
export function CommissionForm(props: StepProps) {
  const { t } = useTranslation();
  const form = useStepForm({
    ...props,
    endpoint: takeBackEndpoints.finish,
    blank: { commissioned: '', result: '' },
    missing: draft => emptyOf(draft, ['commissioned']),
    toBody: ({ commissioned, result }) => ({
      isCommissioned: commissioned === 'yes',
      ...ifTyped('result', result, String),
    }),
  });
  return (
    <StepForm form={form} submitLabel={t('on-site:taken.finish')}>
      <YesNoField label={t('on-site:taken.commissioned')} {...form.text('commissioned')} />
      <TextField label={t('on-site:taken.result')} lines={3} {...form.text('result')} />
    </StepForm>
  );
}
