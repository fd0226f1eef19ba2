import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { dutyEndpoints } from '#contract/duty.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { useSession } from '../../../shared/session/session.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { civilDateOf } from '../../parts/civil.ts';
import { DrawerForm } from '../../parts/drawer-form.tsx';

interface Typed {
  readonly id: string;
  readonly toId: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly reason: string;
}

interface DelegateProps {
  readonly forgets: readonly string[];
  readonly onClose: () => void;
}

const leading: readonly string[] = ['manager', 'general_manager'];

/** Lets a colleague do the duties during an absence: the own ones, or as a manager those of somebody else. */
export function Delegate({ forgets, onClose }: DelegateProps) {
  const { t } = useTranslation();
  const session = useSession();
  const today = civilDateOf(useZone(), new Date());
  const delegate = useChange(dutyEndpoints.delegate, { forgets, onDone: onClose });
  const people = useQuery(reading(organisationEndpoints.people, { query: {} })).data?.items ?? [];
  const options = people
    .filter(({ isActive }) => isActive)
    .map(({ id, name }) => ({ value: id, label: name }));
  const isLeading = session?.roles.some(role => leading.includes(role)) ?? false;
  return (
    <DrawerForm<Typed>
      title={t('actions:duty.delegate')}
      initial={{ id: session?.personId ?? '', fromOn: today, untilOn: today }}
      error={delegate.error}
      isPending={delegate.isPending}
      onSubmit={({ id, ...body }) => delegate.mutate({ params: { id }, body })}
      onClose={onClose}
    >
      <Form.Item name="id" label={t('duty:person')} rules={[{ required: true }]} hidden={!isLeading}>
        <Select showSearch optionFilterProp="label" options={options} />
      </Form.Item>
      <Form.Item name="toId" label={t('duty:to')} rules={[{ required: true }]}>
        <Select showSearch optionFilterProp="label" options={options} />
      </Form.Item>
      <Form.Item name="fromOn" label={t('duty:from')} rules={[{ required: true }]}>
        <Input type="date" min={today} />
      </Form.Item>
      <Form.Item name="untilOn" label={t('duty:until')} rules={[{ required: true }]}>
        <Input type="date" min={today} />
      </Form.Item>
      <Form.Item name="reason" label={t('duty:reason')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
    </DrawerForm>
  );
}
