import { Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type AddAsset, type Asset, assetEndpoints } from '#contract/asset.ts';
import type { Customer } from '#contract/customer.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../drawer-form.tsx';
import { given } from '../given.ts';
import { LineItem } from './line-item.tsx';

interface AddMachineProps {
  readonly customer: Customer;
  readonly onAdded?: (asset: Asset) => void;
  readonly onClose: () => void;
}

type Typed = Omit<AddAsset, 'customerId'>;

export function AddMachine({ customer, onAdded, onClose }: AddMachineProps) {
  const { t } = useTranslation();
  const add = useChange(assetEndpoints.add, {
    forgets: ['/assets', '/customers'],
    onDone: asset => {
      onAdded?.(asset);
      onClose();
    },
  });
  const sites = customer.sites.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <DrawerForm<Typed>
      title={t('desk:register.new_machine')}
      initial={{ soldByAgent: false, isOwnProduct: true, ...(sites[0] ? { siteId: sites[0].value } : {}) }}
      error={add.error}
      isPending={add.isPending}
      onSubmit={typed => add.mutate({ body: { ...bodyOf(typed), customerId: customer.id } })}
      onClose={onClose}
    >
      <LineItem name="serialNo" label={t('words:serial_no')} autoFocus />
      <LineItem name="vehicleNo" label={t('words:vehicle_no')} optional />
      <LineItem name="productLine" label={t('words:product_line')} />
      <LineItem name="model" label={t('words:model')} />
      <Form.Item name="siteId" label={t('words:site')} rules={[{ required: true }]}>
        <Select options={sites} />
      </Form.Item>
      <Form.Item name="soldOn" label={t('words:sold_on')}>
        <input type="date" className="input date-input" />
      </Form.Item>
      <Form.Item name="warrantyUntil" label={t('words:warranty_until')}>
        <input type="date" className="input date-input" />
      </Form.Item>
      <Form.Item name="isOwnProduct" valuePropName="checked">
        <Checkbox>{t('words:own_product')}</Checkbox>
      </Form.Item>
      <Form.Item name="soldByAgent" valuePropName="checked">
        <Checkbox>{t('words:sold_by_agent')}</Checkbox>
      </Form.Item>
    </DrawerForm>
  );
}

function bodyOf({ vehicleNo = '', soldOn = '', warrantyUntil = '', ...typed }: Typed): Typed {
  return { ...typed, ...given({ vehicleNo, soldOn, warrantyUntil }) };
}
