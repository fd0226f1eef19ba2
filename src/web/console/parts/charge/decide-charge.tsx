import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chargeEndpoints, decidedPrices, payers } from '#contract/charge.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ActionModal } from '../allowance/action-modal.tsx';
import type { ChargeActionProps } from './charge-panel.tsx';
import { useChargeChange } from './use-charge-change.ts';

type Price = (typeof decidedPrices)[number];

interface Draft {
  readonly payer: (typeof payers)[number];
  readonly parts: Price;
  readonly labour: Price;
  readonly travel: Price;
  readonly reason: string;
}

const blank: Draft = { payer: 'company', parts: 'free', labour: 'free', travel: 'free', reason: '' };
const priced = ['parts', 'labour', 'travel'] as const;

/** Another answer than the clause's to who pays, with its reason. */
export function DecideCharge({ requestId, found: { etag }, allowance, onClose }: ChargeActionProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(blank);
  const change = useChargeChange(chargeEndpoints.decide, onClose);
  const edit = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({ params: { id: requestId }, etag, body: { ...draft, ...overriding } })
      }
    >
      <Field label={t('charge:paid_by')}>
        {control => (
          <Select
            {...control}
            value={draft.payer}
            options={payers.map(value => ({ value, label: t(`charge:payer.${value}`) }))}
            onChange={payer => edit({ payer })}
          />
        )}
      </Field>
      {priced.map(name => (
        <Field key={name} label={t(`charge:${name}`)}>
          {control => (
            <Select
              {...control}
              value={draft[name]}
              options={decidedPrices.map(value => ({ value, label: t(`charge:price.${value}`) }))}
              onChange={price => edit({ [name]: price })}
            />
          )}
        </Field>
      ))}
      <Field label={t('charge:reason')}>
        {control => (
          <input
            {...control}
            className="input"
            required
            maxLength={200}
            value={draft.reason}
            onChange={event => edit({ reason: event.target.value })}
          />
        )}
      </Field>
    </ActionModal>
  );
}
