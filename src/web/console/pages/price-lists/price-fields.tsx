import { useTranslation } from 'react-i18next';
import type { PriceContent } from '#contract/price-list.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import { LabourRows } from './labour-rows.tsx';
import { PartRows } from './part-rows.tsx';
import { TravelRows } from './travel-rows.tsx';

export interface PriceFieldsProps {
  readonly content: PriceContent;
  readonly onChange: (content: PriceContent) => void;
}

const percents = ['partsMarkupPercent', 'preferentialPercent'] as const;
const most = { partsMarkupPercent: 1_000, preferentialPercent: 100 } as const;

/** The prices of a list as fields: what is typed is what is sent. */
export function PriceFields({ content, onChange }: PriceFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="price-days">
        <Field label={t('price:call_out')}>
          {control => (
            <MoneyInput
              {...control}
              value={content.callOutFen}
              onChange={callOutFen => onChange({ ...content, callOutFen: callOutFen ?? 0 })}
            />
          )}
        </Field>
        {percents.map(name => (
          <Field key={name} label={t(`price:${name}`)}>
            {control => (
              <input
                {...control}
                className="input"
                type="number"
                min={0}
                max={most[name]}
                step="0.1"
                required
                value={content[name]}
                onChange={event => onChange({ ...content, [name]: Number(event.target.value) })}
              />
            )}
          </Field>
        ))}
      </div>
      <LabourRows content={content} onChange={onChange} />
      <TravelRows content={content} onChange={onChange} />
      <PartRows content={content} onChange={onChange} />
    </>
  );
}
