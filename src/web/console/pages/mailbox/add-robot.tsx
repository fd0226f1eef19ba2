import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { type AddRobot as NewRobot, robotEndpoints, robotTopics, robotVendors } from '#contract/robot.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { LineItem } from '../../parts/customer/line-item.tsx';
import { DrawerForm } from '../../parts/drawer-form.tsx';

type Typed = Omit<NewRobot, 'branchId' | 'isOn'> & { readonly branchId?: string };

const first: Partial<Typed> = { vendor: 'wecom', topics: ['clock.overdue'] };

/** What the vendor shows where the robot was made: its address and, where there is one, its secret. */
export function AddRobot({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const branches = useQuery(reading(organisationEndpoints.branches, {}));
  const add = useChange(robotEndpoints.add, { forgets: ['/robots'], onDone: onClose });
  const send = ({ branchId = '', secret, ...typed }: Typed) =>
    add.mutate({
      body: {
        ...typed,
        branchId: branchId === '' ? null : branchId,
        isOn: true,
        ...(secret ? { secret } : {}),
      },
    });
  const vendors = robotVendors.map(value => ({ value, label: t(`message:robot.of.${value}`) }));
  const topics = robotTopics.map(value => ({ value, label: t(`message:robot.topic.${value}`) }));
  return (
    <DrawerForm<Typed>
      title={t('message:robot.add')}
      initial={first}
      error={add.error}
      isPending={add.isPending}
      onSubmit={send}
      onClose={onClose}
    >
      <LineItem name="name" label={t('message:robot.name')} autoFocus />
      <Form.Item name="vendor" label={t('message:robot.vendor')}>
        <Select options={vendors} />
      </Form.Item>
      <Form.Item name="webhook" label={t('message:robot.webhook')} rules={[{ required: true }]}>
        <Input type="url" autoComplete="off" maxLength={1000} />
      </Form.Item>
      <Form.Item name="secret" label={t('message:robot.secret')}>
        <Input.Password autoComplete="new-password" maxLength={1000} />
      </Form.Item>
      <Form.Item name="branchId" label={t('message:robot.branch')}>
        <Select
          allowClear
          options={branches.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      </Form.Item>
      <Form.Item name="topics" label={t('message:robot.topics')}>
        <Checkbox.Group options={topics} />
      </Form.Item>
    </DrawerForm>
  );
}
