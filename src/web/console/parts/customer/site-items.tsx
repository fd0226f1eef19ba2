import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DistanceInput } from '../../../shared/inputs/quantity-input.tsx';
import { RegionPicker } from '../region-picker.tsx';
import { LineItem } from './line-item.tsx';

/** The fields of a place; `within` is where they stand in the form. */
export function SiteItems({ within = [] }: { readonly within?: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <LineItem name={[...within, 'name']} label={t('manage:customer.site_name')} />
      <Form.Item name={[...within, 'adcode']} label={t('words:region')} rules={[{ required: true }]}>
        <RegionPicker />
      </Form.Item>
      <LineItem name={[...within, 'address']} label={t('words:address')} />
      <Form.Item
        name={[...within, 'distanceMetres']}
        label={t('manage:customer.measured_distance')}
        extra={t('manage:customer.measured_distance_hint')}
      >
        <DistanceItem />
      </Form.Item>
    </>
  );
}

interface DistanceItemProps {
  readonly id?: string;
  readonly value?: number;
  readonly onChange?: (distanceMetres: number | undefined) => void;
}

function DistanceItem({ id, value, onChange }: DistanceItemProps) {
  return <DistanceInput id={id} value={value} onChange={distanceMetres => onChange?.(distanceMetres)} />;
}
