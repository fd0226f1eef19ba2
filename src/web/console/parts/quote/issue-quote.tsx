import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type QuotedPart, quoteEndpoints } from '#contract/quote.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { DurationInput, MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import { ActionModal } from '../allowance/action-modal.tsx';
import type { Allowance } from '../allowance/allowance.ts';
import { useChargeChange } from '../charge/use-charge-change.ts';
import { PartFields } from './part-fields.tsx';

interface IssueQuoteProps {
  readonly orderId: string;
  readonly etag: string;
  readonly allowance: Allowance;
  readonly onClose: () => void;
}

const agreed = ['agreedLabourFen', 'agreedTravelFen'] as const;

/** What the work will take; the prices come from the clause and the price list. */
export function IssueQuote({ orderId, etag, allowance, onClose }: IssueQuoteProps) {
  const { t } = useTranslation();
  const [labourMinutes, setMinutes] = useState<number | undefined>(60);
  const [parts, setParts] = useState<readonly QuotedPart[]>([]);
  const [sums, setSums] = useState<Partial<Record<(typeof agreed)[number], number>>>({});
  const change = useChargeChange(quoteEndpoints.issue, onClose);
  const body = { labourMinutes: labourMinutes ?? 0, parts: [...parts], ...sums };
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({ params: { id: orderId }, etag, body: { ...body, ...overriding } })
      }
    >
      <Field label={t('charge:quote.hours')}>
        {control => <DurationInput {...control} value={labourMinutes} onChange={setMinutes} />}
      </Field>
      {parts.map((part, place) => (
        <PartFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity than its place
          key={place}
          part={part}
          onChange={next => setParts(parts.with(place, next))}
          onRemove={() => setParts(parts.filter((_, other) => other !== place))}
        />
      ))}
      <Button onClick={() => setParts([...parts, { partNo: '', quantity: 1 }])}>
        {t('charge:quote.add_part')}
      </Button>
      <details>
        <summary className="quiet">{t('charge:quote.agreed')}</summary>
        {agreed.map(name => (
          <Field key={name} label={t(`charge:quote.${name}`)}>
            {control => (
              <MoneyInput
                {...control}
                value={sums[name]}
                onChange={fen => {
                  const { [name]: _, ...others } = sums;
                  setSums(fen === undefined ? others : { ...others, [name]: fen });
                }}
              />
            )}
          </Field>
        ))}
      </details>
    </ActionModal>
  );
}
