import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeBackEndpoints } from '#contract/take-back.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { Button } from '../../shared/elements/button.tsx';
import type { Signature } from '../../shared/inputs/signature-input.tsx';
import { CheckField } from '../step-form/check-field.tsx';
import { StepForm } from '../step-form/step-form.tsx';
import { TextField } from '../step-form/text-field.tsx';
import { emptyOf, ifTyped, type StepProps, useStepForm } from '../step-form/use-step-form.ts';
import { HandField, handOf } from './hand-field.tsx';
import { blankItem, ItemEntry, type TypedItem } from './item-entry.tsx';
import { OrderPhotos } from './order-photos.tsx';
import { useWhen, type When, WhenField } from './when-field.tsx';

type Taking = {
  readonly reason: string;
  readonly items: readonly TypedItem[];
  readonly promised: When;
  readonly isForTest: boolean;
  readonly signedByName: string;
};

/** What cannot be put right on site goes along, against the customer's signature and with a promise (S2.FOUR.09, S2.FOUR.10). */
export function TakeForm(props: StepProps) {
  const { t } = useTranslation();
  const { instantOf } = useWhen();
  const [hand, setHand] = useState<Signature>();
  const form = useStepForm({
    ...props,
    endpoint: takeBackEndpoints.take,
    blank: blankOf(props.order),
    missing: draft => [
      ...emptyOf(draft, hand ? ['reason', 'signedByName'] : ['reason']),
      ...(instantOf(draft.promised) ? [] : ['promised']),
      ...(draft.items.every(isWhole) ? [] : ['items']),
    ],
    toBody: ({ reason, items, promised, isForTest, signedByName }) => ({
      reason: reason.trim(),
      items: items.map(itemOf),
      promisedAt: instantOf(promised) ?? '',
      ...(isForTest && { isForTest }),
      ...handOf(signedByName, hand),
    }),
  });
  const { draft, change, isTried } = form;
  const put = (at: number, patch: Partial<TypedItem>) =>
    change({ items: draft.items.map((item, index) => (index === at ? { ...item, ...patch } : item)) });
  const remove = (at: number) => change({ items: draft.items.filter((_, index) => index !== at) });
  return (
    <StepForm form={form} submitLabel={t('on-site:taken.submit')}>
      <TextField
        label={t('on-site:taken.reason')}
        hint={t('on-site:taken.reason_hint')}
        lines={3}
        {...form.text('reason')}
      />
      {draft.items.map((item, at) => (
        <ItemEntry
          // biome-ignore lint/suspicious/noArrayIndexKey: what is typed has no name of its own yet
          key={at}
          item={item}
          isTried={isTried}
          onChange={patch => put(at, patch)}
          onRemove={draft.items.length > 1 ? () => remove(at) : undefined}
        />
      ))}
      <Button onClick={() => change({ items: [...draft.items, blankItem] })}>{t('on-site:taken.add')}</Button>
      <OrderPhotos order={props.order} moment="taken_back" />
      <CheckField
        label={t('on-site:taken.for_test')}
        isChecked={draft.isForTest}
        onChange={isForTest => change({ isForTest })}
      />
      <WhenField
        label={t('on-site:taken.promised')}
        value={draft.promised}
        isMissing={isTried}
        onChange={promised => change({ promised })}
      />
      <HandField
        name={draft.signedByName}
        isNameMissing={isTried && hand !== undefined && draft.signedByName.trim() === ''}
        onName={signedByName => change({ signedByName })}
        onHand={setHand}
      />
    </StepForm>
  );
}

/** It begins with the machine of the order: mostly that, or a part of it, is what goes. */
function blankOf({ asset, contact }: WorkOrder): Taking {
  const first = asset
    ? { ...blankItem, kind: 'machine', name: asset.model, serialNo: asset.serialNo }
    : blankItem;
  const promised = { date: '', time: '' };
  return { reason: '', items: [first], promised, isForTest: false, signedByName: contact?.name ?? '' };
}

const isWhole = ({ name, condition }: TypedItem) => name.trim() !== '' && condition.trim() !== '';

function itemOf({ kind, name, serialNo, condition }: TypedItem) {
  const known = kind === 'machine' ? ('machine' as const) : ('part' as const);
  return {
    kind: known,
    name: name.trim(),
    condition: condition.trim(),
    ...ifTyped('serialNo', serialNo, String),
  };
}
