import { useTranslation } from 'react-i18next';
import { paidServiceEndpoints } from '#contract/paid-service.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import { StepForm } from '../../step-form/step-form.tsx';
import { TextField } from '../../step-form/text-field.tsx';
import { emptyOf, type StepProps, useStepForm } from '../../step-form/use-step-form.ts';

type Asked = { readonly amountFen: number | null; readonly reason: string };

/** Asks the leader's consent to a charge; without it nobody signs for one. */
export function PaidServiceForm(props: StepProps) {
  const { t } = useTranslation();
  const { chargeFen } = props.order.report;
  const blank: Asked = { amountFen: chargeFen > 0 ? chargeFen : null, reason: '' };
  const form = useStepForm({
    ...props,
    endpoint: paidServiceEndpoints.request,
    blank,
    missing: draft => emptyOf(draft, ['amountFen', 'reason']),
    toBody: draft => ({ amountFen: draft.amountFen ?? 0, reason: draft.reason.trim() }),
  });
  const noAmount = form.isTried && form.draft.amountFen === null;
  return (
    <StepForm form={form} submitLabel={t('field:paid.submit')}>
      <p className="quiet">{t('field:paid.intro')}</p>
      <Field label={t('field:paid.amount')} wrong={noAmount ? t('field:form.needed') : undefined}>
        {control => (
          <MoneyInput
            {...control}
            value={form.draft.amountFen ?? undefined}
            onChange={amountFen => form.change({ amountFen: amountFen ?? null })}
          />
        )}
      </Field>
      <TextField label={t('field:paid.reason')} {...form.text('reason')} />
    </StepForm>
  );
}
