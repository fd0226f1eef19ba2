import { Divider, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  type Customer,
  customerEndpoints,
  customerKinds,
  customerTiers,
  type AddCustomer as NewCustomer,
} from '#contract/customer.ts';
import { isPhone, typedPhone } from '#kernel/phone.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../drawer-form.tsx';
import { LineItem } from './line-item.tsx';
import { SiteItems } from './site-items.tsx';

interface AddCustomerProps {
  /** What was searched for: a number becomes the telephone, anything else the name. */
  readonly typed?: string;
  readonly onAdded: (customer: Customer) => void;
  readonly onClose: () => void;
}

/** A customer with a contact and a site, as a first call gives them. */
export function AddCustomer({ typed = '', onAdded, onClose }: AddCustomerProps) {
  const { t } = useTranslation();
  const add = useChange(customerEndpoints.add, { forgets: ['/customers'], onDone: onAdded });
  const options = <W extends string>(words: readonly W[], label: (word: W) => string) =>
    words.map(value => ({ value, label: label(value) }));
  return (
    <DrawerForm<NewCustomer>
      title={t('desk:register.new_customer')}
      initial={{ kind: 'end_user', tier: 'B', ...guessed(typed) }}
      error={add.error}
      isPending={add.isPending}
      onSubmit={body => add.mutate({ body: withoutUnset(body) })}
      onClose={onClose}
    >
      <LineItem name="name" label={t('manage:customer.name')} autoFocus />
      <Form.Item name="kind" label={t('manage:customer.kind_name')}>
        <Radio.Group options={options(customerKinds, kind => t(`words:customer_kind.${kind}`))} />
      </Form.Item>
      <Form.Item name="tier" label={t('words:tier_name')}>
        <Radio.Group options={options(customerTiers, tier => tier)} />
      </Form.Item>
      <Divider>{t('words:contact')}</Divider>
      <LineItem name={['contact', 'name']} label={t('manage:customer.contact_name')} />
      <LineItem name={['contact', 'phone']} label={t('words:phone')} inputMode="tel" />
      <Divider>{t('words:site')}</Divider>
      <SiteItems within={['site']} />
    </DrawerForm>
  );
}

function guessed(typed: string): object {
  if (isPhone(typed)) return { contact: { phone: typedPhone(typed) } };
  return typed.trim() ? { name: typed.trim() } : {};
}

/** A field that nobody filled is undefined in the form; the contract knows it only as missing. */
function withoutUnset(body: NewCustomer): NewCustomer {
  return JSON.parse(JSON.stringify(body));
}
