import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { checkKinds } from '#contract/checklist-shape.ts';
import type { TypedItem } from './typed-list.ts';

const needed = [{ required: true }];
const limits = ['min', 'max'] as const;

/** One item: what is looked at, and what its answer is. */
export function ItemFields({ place }: { readonly place: number }) {
  const { t } = useTranslation();
  const kind: TypedItem['kind'] | undefined = Form.useWatch(['items', place, 'kind']);
  return (
    <>
      <Form.Item name={[place, 'key']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={[place, 'text']} label={t('checklist:item.text')} rules={needed}>
        <Input.TextArea autoSize maxLength={200} />
      </Form.Item>
      <Form.Item name={[place, 'kind']} label={t('checklist:item.kind')}>
        <Select options={checkKinds.map(value => ({ value, label: t(`checklist:item.kinds.${value}`) }))} />
      </Form.Item>
      {kind === 'number' ? <NumberFields place={place} /> : null}
      {kind === 'choice' ? (
        <Form.Item name={[place, 'options']} label={t('checklist:item.options')} rules={needed}>
          <Input maxLength={1_000} />
        </Form.Item>
      ) : null}
      <Form.Item name={[place, 'isCritical']} valuePropName="checked" noStyle>
        <Checkbox>{t('checklist:item.is_critical')}</Checkbox>
      </Form.Item>
      <Form.Item name={[place, 'isOptional']} valuePropName="checked" noStyle>
        <Checkbox>{t('checklist:item.is_optional')}</Checkbox>
      </Form.Item>
    </>
  );
}

function NumberFields({ place }: { readonly place: number }) {
  const { t } = useTranslation();
  return (
    <>
      {limits.map(limit => (
        <Form.Item key={limit} name={[place, limit]} label={t(`checklist:item.${limit}`)}>
          <InputNumber />
        </Form.Item>
      ))}
      <Form.Item name={[place, 'unit']} label={t('checklist:item.unit')}>
        <Input maxLength={20} />
      </Form.Item>
    </>
  );
}
