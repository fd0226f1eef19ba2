import { useQuery } from '@tanstack/react-query';
import { Alert, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { absenceEndpoints, absenceReasons } from '#contract/absence.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { instantOf } from '../../parts/civil.ts';
import { DrawerForm } from '../../parts/drawer-form.tsx';

interface Typed {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly reason: (typeof absenceReasons)[number];
  readonly note?: string;
}

const needed = [{ required: true }];

/** Who is away, from when until when, and why; what they hold in that time is told, and stays until somebody moves it. */
export function AbsenceForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const zone = useZone();
  const add = useChange(absenceEndpoints.add, {
    forgets: ['/absences', '/dispatch'],
    onDone: ({ held }) => {
      if (held.length === 0) onClose();
    },
  });
  const people = useQuery(reading(organisationEndpoints.people, { query: { role: 'engineer' } }));
  const options = people.data?.items
    .filter(({ isActive }) => isActive)
    .map(({ id, name }) => ({ value: id, label: name }));
  const submit = ({ id, from, to, note, reason }: Typed) =>
    add.mutate({
      params: { id },
      body: { from: instantOf(zone, from), to: instantOf(zone, to), reason, ...(note && { note }) },
    });
  const held = add.data?.held ?? [];
  return (
    <DrawerForm<Typed>
      title={t('actions:absence.add')}
      initial={{ reason: 'leave' }}
      error={add.error}
      isPending={add.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="id" label={t('planning:absence.engineer')} rules={needed}>
        <Select showSearch optionFilterProp="label" options={options ?? []} />
      </Form.Item>
      <Form.Item name="from" label={t('planning:absence.from')} rules={needed}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="to" label={t('planning:absence.to')} rules={needed}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="reason" label={t('planning:absence.reason_title')}>
        <Select
          options={absenceReasons.map(value => ({ value, label: t(`planning:absence.reason.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('planning:absence.note')}>
        <Input maxLength={200} />
      </Form.Item>
      {held.length > 0 ? (
        <Alert type="warning" showIcon message={t('planning:absence.held', { orders: held.join(', ') })} />
      ) : null}
    </DrawerForm>
  );
}
