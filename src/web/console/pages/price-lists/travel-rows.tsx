import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TravelPrice } from '#contract/price-list.ts';
import { DistanceInput, MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import type { PriceFieldsProps } from './price-fields.tsx';
import { Rows } from './rows.tsx';

const blank: TravelPrice = { upToMetres: null, per: 'km', fen: 0 };

export function TravelRows({ content, onChange }: PriceFieldsProps) {
  const { t } = useTranslation();
  return (
    <Rows
      title={t('price:travel')}
      rows={content.travel}
      blank={blank}
      onChange={travel => onChange({ ...content, travel })}
    >
      {({ upToMetres, per, fen }, change) => (
        <>
          <DistanceInput
            aria-label={t('price:up_to_label')}
            placeholder={t('price:farther')}
            value={upToMetres ?? undefined}
            onChange={value => change({ upToMetres: value ?? null })}
          />
          <MoneyInput
            aria-label={t('price:price')}
            value={fen}
            onChange={value => change({ fen: value ?? 0 })}
          />
          <Select
            aria-label={t('price:per_label')}
            value={per}
            options={(['time', 'km'] as const).map(value => ({ value, label: t(`price:per.${value}`) }))}
            onChange={value => change({ per: value })}
          />
        </>
      )}
    </Rows>
  );
}
