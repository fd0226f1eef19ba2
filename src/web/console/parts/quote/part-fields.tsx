import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QuotedPart } from '#contract/quote.ts';
import { MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import './quote.css';

interface PartFieldsProps {
  readonly part: QuotedPart;
  readonly onChange: (part: QuotedPart) => void;
  readonly onRemove: () => void;
}

/** A part by its number, how many, and a price where the price list has none. */
export function PartFields({ part, onChange, onRemove }: PartFieldsProps) {
  const { t } = useTranslation();
  const { priceFen, ...unpriced } = part;
  return (
    <div className="quote-part">
      <input
        className="input"
        required
        maxLength={200}
        aria-label={t('charge:quote.part_no')}
        placeholder={t('charge:quote.part_no')}
        value={part.partNo}
        onChange={event => onChange({ ...part, partNo: event.target.value })}
      />
      <input
        className="input"
        type="number"
        required
        min={1}
        max={10_000}
        aria-label={t('charge:quote.quantity')}
        value={part.quantity}
        onChange={event => onChange({ ...part, quantity: Math.round(Number(event.target.value)) })}
      />
      <MoneyInput
        aria-label={t('charge:quote.price')}
        placeholder={t('charge:quote.price')}
        value={priceFen}
        onChange={fen => onChange(fen === undefined ? unpriced : { ...part, priceFen: fen })}
      />
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t('charge:quote.remove')}
        onClick={onRemove}
      />
    </div>
  );
}
