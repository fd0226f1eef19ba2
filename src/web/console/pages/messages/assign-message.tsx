import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customerEndpoints } from '#contract/customer.ts';
import type { Message } from '#contract/message.ts';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { reading } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../../parts/drawer-form.tsx';
import { useSettled } from '../../parts/use-settled.ts';
import { useSettling } from './use-settling.ts';

interface Typed {
  readonly customerId: string;
  readonly siteId?: string;
  readonly requestId?: string;
  readonly isRemembered: boolean;
}

/** Says whose a message is: it is filed in an open request of theirs, or becomes a new one. */
export function AssignMessage({
  message,
  onClose,
}: {
  readonly message: Message;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [customerId, setCustomerId] = useState<string>();
  const [requestId, setRequestId] = useState<string>();
  const { error, isPending, file, register } = useSettling(message, onClose);
  const send = ({ siteId = '', isRemembered, ...typed }: Typed) =>
    typed.requestId
      ? file(typed.requestId, isRemembered)
      : register({ customerId: typed.customerId, siteId }, isRemembered);
  return (
    <DrawerForm<Typed>
      title={t('message:assign_title')}
      initial={{ isRemembered: true }}
      {...{ error, isPending, onClose }}
      onSubmit={send}
    >
      <CustomerItem onChoose={setCustomerId} />
      {customerId ? <RequestItem customerId={customerId} onChoose={setRequestId} /> : null}
      {customerId && !requestId ? <SiteItem customerId={customerId} /> : null}
      <Form.Item name="isRemembered" valuePropName="checked">
        <Checkbox>{t('message:remember')}</Checkbox>
      </Form.Item>
    </DrawerForm>
  );
}

function CustomerItem({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const asked = useSettled(q);
  const found = useQuery(reading(customerEndpoints.find, { query: { q: asked, limit: 20 } }));
  const options = found.data?.items.map(({ id, name, customerNo }) => ({
    value: id,
    label: `${name} · ${customerNo}`,
  }));
  return (
    <Form.Item name="customerId" label={t('message:customer')} rules={[{ required: true }]}>
      <Select
        showSearch={{ filterOption: false, onSearch: setQ }}
        placeholder={t('message:customer_hint')}
        loading={found.isFetching}
        options={options ?? []}
        onChange={onChoose}
      />
    </Form.Item>
  );
}

interface RequestItemProps {
  readonly customerId: string;
  readonly onChoose: (id: string | undefined) => void;
}

function RequestItem({ customerId, onChoose }: RequestItemProps) {
  const { t } = useTranslation();
  const open = useQuery(
    reading(serviceRequestEndpoints.list, { query: { customerId, state: 'open', limit: 50 } }),
  );
  const options = open.data?.items.map(({ id, requestNo, description }) => ({
    value: id,
    label: `${requestNo} · ${description.slice(0, 40)}`,
  }));
  return (
    <Form.Item name="requestId" label={t('message:request')}>
      <Select allowClear placeholder={t('message:request_new')} options={options ?? []} onChange={onChoose} />
    </Form.Item>
  );
}

function SiteItem({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation();
  const customer = useQuery(reading(customerEndpoints.read, { params: { id: customerId } }));
  const options = customer.data?.sites.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form.Item name="siteId" label={t('message:site')} rules={[{ required: true }]}>
      <Select options={options ?? []} loading={customer.isPending} />
    </Form.Item>
  );
}
