import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Customer } from '#contract/customer.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { AddContactButton, AddSiteButton } from '../../parts/customer/add-buttons.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';
import type { Call } from './use-call.ts';

interface CallerPanelProps {
  readonly customer: Customer;
  readonly call: Call;
  readonly onChange: (next: Partial<Call>) => void;
  readonly onLeave: () => void;
}

/** The customer found: which contact calls, and where the machine stands. */
export function CallerPanel({ customer, call, onChange, onLeave }: CallerPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const contacts = customer.contacts.map(({ id, name, phone }) => ({ value: id, label: `${name} ${phone}` }));
  const sites = customer.sites.map(site => ({
    value: site.id,
    label: [
      site.name,
      site.regionName,
      ...(site.distanceMetres === null ? [] : [format.distance(site.distanceMetres)]),
    ].join(' · '),
  }));
  return (
    <Panel
      title={
        <span className="row">
          {customer.name} <Tag>{customer.tier}</Tag>
        </span>
      }
      extra={
        <Button size="small" onClick={onLeave}>
          {t('desk:register.change_customer')}
        </Button>
      }
    >
      <div className="with-add">
        <Field label={t('words:contact')}>
          {control => (
            <Select
              id={control.id}
              value={call.contactId || null}
              options={contacts}
              onChange={contactId => onChange({ contactId })}
            />
          )}
        </Field>
        <AddContactButton customerId={customer.id} onAdded={({ id }) => onChange({ contactId: id })} />
      </div>
      <div className="with-add">
        <Field label={t('words:site')}>
          {control => (
            <Select
              id={control.id}
              value={call.siteId || null}
              options={sites}
              onChange={siteId => onChange({ siteId })}
            />
          )}
        </Field>
        <AddSiteButton customerId={customer.id} onAdded={({ id }) => onChange({ siteId: id })} />
      </div>
    </Panel>
  );
}
