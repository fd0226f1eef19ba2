import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type LabourPrice, labourKinds } from '#contract/price-list.ts';
import { MoneyInput } from '../../../shared/inputs/quantity-input.tsx';
import type { PriceFieldsProps } from './price-fields.tsx';
import { Rows } from './rows.tsx';

const blank: LabourPrice = { kind: 'any', per: 'hour', fen: 0 };

export function LabourRows({ content, onChange }: PriceFieldsProps) {
  const { t } = useTranslation();
  return (
    <Rows
      title={t('price:labour')}
      rows={content.labour}
      blank={blank}
      onChange={labour => onChange({ ...content, labour })}
    >
      {({ kind, per, fen }, change) => (
        <>
          <Select
            aria-label={t('price:kind_label')}
            value={kind}
            options={labourKinds.map(value => ({ value, label: t(`price:kind.${value}`) }))}
            onChange={value => change({ kind: value })}
          />
          <MoneyInput
            aria-label={t('price:price')}
            value={fen}
            onChange={value => change({ fen: value ?? 0 })}
          />
          <Select
            aria-label={t('price:per_label')}
            value={per}
            options={(['hour', 'time'] as const).map(value => ({ value, label: t(`price:per.${value}`) }))}
            onChange={value => change({ per: value })}
          />
        </>
      )}
    </Rows>
  );
}
