import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Contact, customerEndpoints } from '#contract/customer.ts';
import type { BodyOf } from '#contract/endpoint.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../drawer-form.tsx';
import { LineItem } from './line-item.tsx';

interface AddContactProps {
  readonly customerId: string;
  readonly onAdded?: (contact: Contact) => void;
  readonly onClose: () => void;
}

export function AddContact({ customerId, onAdded, onClose }: AddContactProps) {
  const { t } = useTranslation();
  const add = useChange(customerEndpoints.addContact, {
    forgets: ['/customers'],
    onDone: contact => {
      onAdded?.(contact);
      onClose();
    },
  });
  return (
    <DrawerForm<BodyOf<typeof customerEndpoints.addContact>>
      title={t('desk:register.new_contact')}
      initial={{ isMain: false }}
      error={add.error}
      isPending={add.isPending}
      onSubmit={body => add.mutate({ params: { id: customerId }, body })}
      onClose={onClose}
    >
      <LineItem name="name" label={t('manage:customer.contact_name')} autoFocus />
      <LineItem name="phone" label={t('words:phone')} inputMode="tel" />
      <Form.Item name="isMain" valuePropName="checked">
        <Checkbox>{t('manage:customer.is_main')}</Checkbox>
      </Form.Item>
    </DrawerForm>
  );
}
