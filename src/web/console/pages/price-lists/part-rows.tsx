import { useTranslation } from 'react-i18next';
import type { PartPrice } from '#contract/price-list.ts';
import { MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import type { PriceFieldsProps } from './price-fields.tsx';
import { Rows } from './rows.tsx';

const blank: PartPrice = { partNo: '', name: '', costFen: null, priceFen: null };
const texts = ['partNo', 'name'] as const;
const sums = ['costFen', 'priceFen'] as const;
const labels = { partNo: 'part_no', name: 'part_name', costFen: 'cost', priceFen: 'price' } as const;

/** Parts with what they cost the company and their price; without a price the markup gives it. */
export function PartRows({ content, onChange }: PriceFieldsProps) {
  const { t } = useTranslation();
  return (
    <Rows
      title={t('price:parts')}
      rows={content.parts}
      blank={blank}
      onChange={parts => onChange({ ...content, parts })}
    >
      {(part, change) => (
        <>
          {texts.map(name => (
            <input
              key={name}
              className="input"
              required
              maxLength={200}
              aria-label={t(`price:${labels[name]}`)}
              placeholder={t(`price:${labels[name]}`)}
              value={part[name]}
              onChange={event => change({ [name]: event.target.value })}
            />
          ))}
          {sums.map(name => (
            <MoneyInput
              key={name}
              aria-label={t(`price:${labels[name]}`)}
              placeholder={t(`price:${labels[name]}`)}
              value={part[name] ?? undefined}
              onChange={value => change({ [name]: value ?? null })}
            />
          ))}
        </>
      )}
    </Rows>
  );
}
