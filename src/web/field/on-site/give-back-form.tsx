import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeBackEndpoints } from '#contract/take-back.ts';
import type { Signature } from '../../shared/inputs/signature-input.tsx';
import { StepForm } from '../step-form/step-form.tsx';
import { emptyOf, type StepProps, useStepForm } from '../step-form/use-step-form.ts';
import { HandField, handOf } from './hand-field.tsx';
import { OrderPhotos } from './order-photos.tsx';
import { TakenFacts } from './taken-facts.tsx';

/** Gives back what was taken along, against the customer's signature (S2.FOUR.10). */
export function GiveBackForm(props: StepProps) {
  const { t } = useTranslation();
  const { order } = props;
  const [hand, setHand] = useState<Signature>();
  const form = useStepForm({
    ...props,
    endpoint: takeBackEndpoints.giveBack,
    blank: { signedByName: order.contact?.name ?? '' },
    missing: draft => (hand ? emptyOf(draft, ['signedByName']) : []),
    toBody: ({ signedByName }) => handOf(signedByName, hand),
  });
  const taken = order.takeBacks.at(-1);
  return (
    <StepForm form={form} submitLabel={t('on-site:taken.give_back')}>
      {taken ? <TakenFacts taken={taken} /> : null}
      <OrderPhotos order={order} moment="given_back" />
      <HandField
        name={form.draft.signedByName}
        isNameMissing={form.isTried && hand !== undefined && form.draft.signedByName.trim() === ''}
        onName={signedByName => form.change({ signedByName })}
        onHand={setHand}
      />
    </StepForm>
  );
}
