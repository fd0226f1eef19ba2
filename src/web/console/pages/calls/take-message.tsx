import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { callEndpoints, type PhoneCall } from '#contract/call.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { LineItem } from '../../parts/customer/line-item.tsx';
import { DrawerForm } from '../../parts/drawer-form.tsx';

interface TakeMessageProps {
  readonly call: PhoneCall;
  readonly onClose: () => void;
}

interface Typed {
  readonly personId: string;
  readonly caller: string;
  readonly text: string;
}

/** A message for a colleague who was not there: who called, for whom, and what about. */
export function TakeMessage({ call, onClose }: TakeMessageProps) {
  const { t } = useTranslation();
  const people = useQuery(reading(organisationEndpoints.people, {}));
  const take = useChange(callEndpoints.takeMessage, { forgets: ['/calls'], onDone: onClose });
  const [caller] = call.callers;
  const initial = caller ? { caller: `${caller.name} ${caller.contactName}` } : { caller: call.number ?? '' };
  const colleagues = (people.data?.items ?? []).filter(
    ({ isActive, roles }) => isActive && !roles.includes('customer') && !roles.includes('agent'),
  );
  return (
    <DrawerForm<Typed>
      title={t('telephone:take_message')}
      initial={initial}
      error={take.error}
      isPending={take.isPending}
      onSubmit={body => take.mutate({ params: { id: call.id }, body })}
      onClose={onClose}
    >
      <LineItem name="caller" label={t('telephone:message_caller')} />
      <Form.Item name="personId" label={t('telephone:message_person')} rules={[{ required: true }]}>
        <Select
          showSearch
          optionFilterProp="label"
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('telephone:message_text')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </DrawerForm>
  );
}
