import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { CheckField } from '../../step-form/check-field.tsx';
import { StepForm } from '../../step-form/step-form.tsx';
import { type StepProps, useStepForm } from '../../step-form/use-step-form.ts';

/** The checklist before leaving (S2.BUS.18). What is not ticked is sent so: the regulation says whether it will do. */
export function PrepareForm(props: StepProps) {
  const { t } = useTranslation();
  const form = useStepForm({
    ...props,
    endpoint: workOrderEndpoints.prepare,
    blank: { hasServiceReportForm: false, hasSatisfactionForm: false },
    missing: () => [],
    toBody: draft => draft,
  });
  return (
    <StepForm form={form} submitLabel={t('field:prepare.submit')}>
      <p className="quiet">{t('field:prepare.intro')}</p>
      <CheckField
        label={t('field:prepare.report_form')}
        isChecked={form.draft.hasServiceReportForm}
        onChange={hasServiceReportForm => form.change({ hasServiceReportForm })}
      />
      <CheckField
        label={t('field:prepare.satisfaction_form')}
        isChecked={form.draft.hasSatisfactionForm}
        onChange={hasSatisfactionForm => form.change({ hasSatisfactionForm })}
      />
    </StepForm>
  );
}
