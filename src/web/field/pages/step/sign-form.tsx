import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { MarksInput } from '../../../shared/inputs/marks-input.tsx';
import { type Signature, SignatureInput } from '../../../shared/inputs/signature-input.tsx';
import { YesNoField } from '../../step-form/choice-field.tsx';
import { StepForm } from '../../step-form/step-form.tsx';
import { TextField } from '../../step-form/text-field.tsx';
import { emptyOf, ifTyped, type StepProps, useStepForm } from '../../step-form/use-step-form.ts';
import { ReportFacts } from '../job/report-facts.tsx';

type Said = {
  readonly signedByName: string;
  readonly score: number;
  readonly opinion: string;
  readonly signerPosition: string;
  readonly decides: string;
};

const blank: Said = { signedByName: '', score: 0, opinion: '', signerPosition: '', decides: '' };

/**
 * The phone goes to the customer: what was done, their marks and words, and their own hand (S2.BUS.10).
 * Of all this the signature alone is never kept on the phone.
 */
export function SignForm(props: StepProps) {
  const { t } = useTranslation();
  const [signature, setSignature] = useState<Signature>();
  const form = useStepForm({
    ...props,
    endpoint: workOrderEndpoints.sign,
    blank: { ...blank, signedByName: props.order.contact?.name ?? '' },
    missing: draft => [
      ...emptyOf(draft, ['signedByName']),
      ...(draft.score ? [] : ['score']),
      ...(signature ? [] : ['signature']),
    ],
    toBody: draft => ({
      signedByName: draft.signedByName.trim(),
      signature: signature?.picture ?? '',
      strokes: signature?.strokes ?? 0,
      score: draft.score,
      ...ifTyped('opinion', draft.opinion, String),
      ...ifTyped('signerPosition', draft.signerPosition, String),
      ...(draft.decides && { signerDecides: draft.decides === 'yes' }),
    }),
  });
  const needed = t('field:form.needed');
  const { decisionMaker } = props.order.customer;

  return (
    <StepForm form={form} submitLabel={t('field:sign.submit')}>
      <p>{t('field:sign.hand_over')}</p>
      <section className="card">
        <ReportFacts order={props.order} />
      </section>
      <MarksInput
        label={t('field:sign.score')}
        value={form.draft.score}
        wrong={form.isTried && !form.draft.score ? needed : undefined}
        onChange={score => form.change({ score })}
      />
      <TextField label={t('field:sign.opinion')} lines={2} {...form.text('opinion')} />
      <TextField label={t('field:sign.name')} {...form.text('signedByName')} />
      <TextField label={t('visit:signer.position')} {...form.text('signerPosition')} />
      <YesNoField label={t('visit:signer.decides')} {...form.text('decides')} />
      {decisionMaker ? (
        <p className="quiet">{t('visit:signer.registered', { name: decisionMaker })}</p>
      ) : null}
      <div className="field">
        <span className="label">{t('field:sign.signature')}</span>
        <SignatureInput label={t('field:sign.signature')} onChange={setSignature} />
        {form.isTried && !signature ? <span className="wrong">{needed}</span> : null}
      </div>
    </StepForm>
  );
}
