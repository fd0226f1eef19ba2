import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { StepForm } from '../../step-form/step-form.tsx';
import { TextField } from '../../step-form/text-field.tsx';
import { emptyOf, ifTyped, type StepProps, useStepForm } from '../../step-form/use-step-form.ts';
import { CallLink } from '../job/call-link.tsx';

/** The call before leaving: what the customer said, and which parts to carry (S2.BUS.21). */
export function ContactForm(props: StepProps) {
  const { t } = useTranslation();
  const form = useStepForm({
    ...props,
    endpoint: workOrderEndpoints.contactCustomer,
    blank: { said: '', parts: '' },
    missing: draft => emptyOf(draft, ['said']),
    toBody: draft => ({ text: draft.said.trim(), ...ifTyped('partsToCarry', draft.parts, String) }),
  });
  return (
    <StepForm form={form} submitLabel={t('field:contact.submit')}>
      <CallLink contact={props.order.contact} />
      <TextField
        label={t('field:contact.said')}
        hint={t('field:contact.said_hint')}
        lines={4}
        {...form.text('said')}
      />
      <TextField
        label={t('field:contact.parts')}
        hint={t('field:contact.parts_hint')}
        lines={2}
        {...form.text('parts')}
      />
    </StepForm>
  );
}
