import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { maintenanceEndpoints } from '#contract/maintenance.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../../parts/drawer-form.tsx';
import { MachineSelect } from './machine-select.tsx';
import { type Pace, paces, ruleOf } from './rule.ts';

interface Typed {
  readonly assetId: string;
  readonly title: string;
  readonly task: string;
  readonly requiredSkill?: string;
  readonly startsAt: string;
  readonly pace: Pace;
  readonly every: number;
  readonly isLastDay?: boolean;
  readonly minutes: number;
  readonly leadDays: number;
}

const initial: Partial<Typed> = { pace: 'MONTHLY', every: 3, minutes: 90, leadDays: 7 };
const needed = [{ required: true }];

/** A new plan: which machine, what is done, from when on and how often. */
export function PlanForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const plan = useChange(maintenanceEndpoints.plan, { forgets: ['/maintenance-plans'], onDone: onClose });
  const text = (key: string) => t(`planning:maintenance.${key}`);
  const submit = ({ pace, every, isLastDay = false, requiredSkill, ...typed }: Typed) => {
    const rule = ruleOf({ pace, every, isLastDay });
    plan.mutate({ body: { ...typed, rule, ...(requiredSkill && { requiredSkill }) } });
  };
  return (
    <DrawerForm<Typed>
      title={t('actions:maintenance.plan')}
      initial={initial}
      error={plan.error}
      isPending={plan.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="assetId" label={text('machine')} rules={needed}>
        <MachineSelect />
      </Form.Item>
      <Form.Item name="title" label={text('name')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="task" label={text('task')} rules={needed}>
        <Input.TextArea rows={3} maxLength={10_000} />
      </Form.Item>
      <Form.Item name="requiredSkill" label={text('skill')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="startsAt" label={text('starts_at')} rules={needed}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="pace" label={text('pace_title')}>
        <Select options={paces.map(value => ({ value, label: t(`planning:maintenance.pace.${value}`) }))} />
      </Form.Item>
      <Form.Item name="every" label={text('every')}>
        <InputNumber min={1} max={366} precision={0} />
      </Form.Item>
      <Form.Item name="isLastDay" valuePropName="checked">
        <Checkbox>{text('last_day')}</Checkbox>
      </Form.Item>
      <Form.Item name="minutes" label={text('minutes')}>
        <InputNumber min={15} max={1440} step={15} precision={0} />
      </Form.Item>
      <Form.Item name="leadDays" label={text('lead_days')}>
        <InputNumber min={0} max={90} precision={0} />
      </Form.Item>
    </DrawerForm>
  );
}
