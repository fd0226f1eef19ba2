import { useTranslation } from 'react-i18next';
import { visitEndpoints } from '#contract/visit.ts';
import { CallLink } from '../pages/job/call-link.tsx';
import { StepForm } from '../step-form/step-form.tsx';
import { type StepProps, useStepForm } from '../step-form/use-step-form.ts';
import { useWhen, type When, WhenField } from './when-field.tsx';

/** Another time because parts are missing, agreed with the customer (S1.EXP.04). */
export function NextVisitForm(props: StepProps) {
  const { t } = useTranslation();
  const { instantOf } = useWhen();
  const blank: { readonly next: When } = { next: { date: '', time: '' } };
  const form = useStepForm({
    ...props,
    endpoint: visitEndpoints.agreeNextVisit,
    blank,
    missing: ({ next }) => (instantOf(next) ? [] : ['next']),
    toBody: ({ next }) => ({ nextVisitAt: instantOf(next) ?? '' }),
  });
  return (
    <StepForm form={form} submitLabel={t('actions:work_order.agree_next_visit')}>
      <CallLink contact={props.order.contact} />
      <p className="paragraphs">{props.order.missingParts.at(-1)?.parts}</p>
      <WhenField
        label={t('on-site:missing.next')}
        value={form.draft.next}
        isMissing={form.isTried}
        onChange={next => form.change({ next })}
      />
    </StepForm>
  );
}
