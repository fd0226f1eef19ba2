import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import { ChargeSlot } from '../../charge/charge-slot.tsx';
import { QuoteSlot } from '../../quote/quote-slot.tsx';
import { ChoiceField } from '../../step-form/choice-field.tsx';
import { StepForm } from '../../step-form/step-form.tsx';
import { TextField } from '../../step-form/text-field.tsx';
import { emptyOf, type StepProps, useStepForm } from '../../step-form/use-step-form.ts';

type Asked = {
  readonly plan: string;
  readonly answer: string;
  readonly amountFen: number | null;
};

const blank: Asked = { plan: '', answer: '', amountFen: null };

/** The customer's answer to plan and price, before the work. */
export function ConsentForm(props: StepProps) {
  const { t } = useTranslation();
  const form = useStepForm({
    ...props,
    endpoint: workOrderEndpoints.consent,
    blank,
    missing: draft => emptyOf(draft, ['plan', 'answer', 'amountFen']),
    toBody: draft => ({
      plan: draft.plan.trim(),
      amountFen: draft.amountFen ?? 0,
      isGranted: draft.answer === 'granted',
    }),
  });
  const noAmount = form.isTried && form.draft.amountFen === null;
  const answers = ['granted', 'refused'].map(value => ({ value, label: t(`field:consent.${value}`) }));
  return (
    <StepForm form={form} submitLabel={t('field:consent.submit')}>
      <p className="quiet">{t('field:consent.intro')}</p>
      <ChargeSlot requestId={props.order.requestId} />
      <QuoteSlot orderId={props.order.id} onQuoted={amountFen => form.change({ amountFen })} />
      <TextField label={t('field:consent.plan')} lines={4} {...form.text('plan')} />
      <Field
        label={t('field:consent.amount')}
        hint={t('field:consent.amount_hint')}
        wrong={noAmount ? t('field:form.needed') : undefined}
      >
        {control => (
          <MoneyInput
            {...control}
            value={form.draft.amountFen ?? undefined}
            onChange={amountFen => form.change({ amountFen: amountFen ?? null })}
          />
        )}
      </Field>
      <ChoiceField label={t('field:consent.answer')} options={answers} {...form.text('answer')} />
    </StepForm>
  );
}
