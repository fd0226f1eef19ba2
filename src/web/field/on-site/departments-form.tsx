import { useTranslation } from 'react-i18next';
import { visitEndpoints } from '#contract/visit.ts';
import { StepForm } from '../step-form/step-form.tsx';
import { TextField } from '../step-form/text-field.tsx';
import { emptyOf, type StepProps, useStepForm } from '../step-form/use-step-form.ts';

/** To which departments the customer led, and what was solved there (S3.SOFT.33). */
export function DepartmentsForm(props: StepProps) {
  const { t } = useTranslation();
  const form = useStepForm({
    ...props,
    endpoint: visitEndpoints.noteDepartments,
    blank: { departments: props.order.departments ?? '' },
    missing: draft => emptyOf(draft, ['departments']),
    toBody: ({ departments }) => ({ departments: departments.trim() }),
  });
  return (
    <StepForm form={form} submitLabel={t('actions:work_order.note_departments')}>
      <TextField
        label={t('on-site:departments.label')}
        hint={t('on-site:departments.hint')}
        lines={3}
        {...form.text('departments')}
      />
    </StepForm>
  );
}
