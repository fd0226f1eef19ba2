import { useTranslation } from 'react-i18next';
import { visitEndpoints } from '#contract/visit.ts';
import { useFormat } from '../../shared/text/use-format.ts';
import { CheckField } from '../step-form/check-field.tsx';
import { StepForm } from '../step-form/step-form.tsx';
import { type StepProps, useStepForm } from '../step-form/use-step-form.ts';

/** Goes on with the visit: at the agreed time, or earlier where the customer agrees. */
export function ResumeForm(props: StepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const back = props.order.pauses.at(-1)?.returnAgreedAt;
  const form = useStepForm({
    ...props,
    endpoint: visitEndpoints.resume,
    blank: { isConsented: false },
    missing: () => [],
    toBody: ({ isConsented }) => ({ isConsented }),
  });
  return (
    <StepForm form={form} submitLabel={t('actions:work_order.resume')}>
      {back ? <p>{t('on-site:pause.until', { at: format.instant(back) })}</p> : null}
      <CheckField
        label={t('on-site:pause.consented')}
        isChecked={form.draft.isConsented}
        onChange={isConsented => form.change({ isConsented })}
      />
    </StepForm>
  );
}
