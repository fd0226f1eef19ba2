import { useTranslation } from 'react-i18next';
import type { Customer } from '#contract/customer.ts';
import { AddContactButton } from '../../parts/customer/add-buttons.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';

interface OfCustomer {
  readonly customer: Customer;
  readonly onAdded: () => void;
}

export function ContactsPanel({ customer, onAdded }: OfCustomer) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('manage:customer.contacts')}
      extra={<AddContactButton customerId={customer.id} onAdded={onAdded} />}
    >
      <ul className="lines">
        {customer.contacts.map(({ id, name, phone, isMain }) => (
          <li key={id} className="row">
            <strong>{name}</strong>
            <span>{phone}</span>
            {isMain ? <Tag tone="calm">{t('manage:customer.is_main')}</Tag> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
