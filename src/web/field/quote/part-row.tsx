import { useTranslation } from 'react-i18next';
import type { QuotedPart } from '#contract/quote.ts';
import { Button } from '../../shared/elements/button.tsx';
import { Field } from '../../shared/elements/field.tsx';
import { MoneyInput } from '../../shared/inputs/quantity-input.tsx';
import { TextField } from '../step-form/text-field.tsx';

interface PartRowProps {
  readonly part: QuotedPart;
  readonly onChange: (part: QuotedPart) => void;
  readonly onRemove: () => void;
}

const mostPieces = 10_000;

/** A part by its number, how many, and a price where the price list has none. */
export function PartRow({ part, onChange, onRemove }: PartRowProps) {
  const { t } = useTranslation();
  const { priceFen, ...unpriced } = part;
  const count = (text: string) => Math.min(mostPieces, Math.max(1, Number(text)));
  return (
    <div className="card stack">
      <TextField
        label={t('charge:quote.part_no')}
        value={part.partNo}
        onChange={partNo => onChange({ ...part, partNo })}
      />
      <div className="pair">
        <TextField
          label={t('charge:quote.quantity')}
          isNumber
          value={String(part.quantity)}
          onChange={text => onChange({ ...part, quantity: count(text) })}
        />
        <Field label={t('charge:quote.price')}>
          {control => (
            <MoneyInput
              {...control}
              value={priceFen}
              onChange={fen => onChange(fen === undefined ? unpriced : { ...part, priceFen: fen })}
            />
          )}
        </Field>
      </div>
      <Button kind="plain" onClick={onRemove}>
        {t('charge:quote.remove')}
      </Button>
    </div>
  );
}
