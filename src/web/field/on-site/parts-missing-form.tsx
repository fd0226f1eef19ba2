import { useTranslation } from 'react-i18next';
import { visitEndpoints } from '#contract/visit.ts';
import { StepForm } from '../step-form/step-form.tsx';
import { TextField } from '../step-form/text-field.tsx';
import { emptyOf, type StepProps, useStepForm } from '../step-form/use-step-form.ts';
import { useWhen, type When, WhenField } from './when-field.tsx';

type Missing = { readonly parts: string; readonly next: When };

const blank: Missing = { parts: '', next: { date: '', time: '' } };

/** Tells the desk which parts are missing, with the other time where the customer agreed to one at once (S1.EXP.04). */
export function PartsMissingForm(props: StepProps) {
  const { t } = useTranslation();
  const { instantOf } = useWhen();
  const isHalf = ({ next }: Missing) => next.date + next.time !== '' && !instantOf(next);
  const form = useStepForm({
    ...props,
    endpoint: visitEndpoints.tellPartsMissing,
    blank,
    missing: draft => [...emptyOf(draft, ['parts']), ...(isHalf(draft) ? ['next'] : [])],
    toBody: ({ parts, next }) => {
      const nextVisitAt = instantOf(next);
      return { parts: parts.trim(), ...(nextVisitAt !== undefined && { nextVisitAt }) };
    },
  });
  const { draft, change, isTried } = form;
  return (
    <StepForm form={form} submitLabel={t('on-site:missing.submit')}>
      <TextField
        label={t('on-site:missing.parts')}
        hint={t('on-site:missing.parts_hint')}
        lines={3}
        {...form.text('parts')}
      />
      <WhenField
        label={t('on-site:missing.next')}
        value={draft.next}
        isMissing={isTried && isHalf(draft)}
        onChange={next => change({ next })}
      />
    </StepForm>
  );
}
