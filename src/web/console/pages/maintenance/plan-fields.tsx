import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Pace, paces } from './rule.ts';

/** What is typed of a plan, beside its machine. */
export interface Typed {
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

export const needed = [{ required: true }];

/** Every month has this day. */
const everyMonthHas = 28;

/** What is done, from when on and how often. */
export function PlanFields() {
  const { t } = useTranslation();
  const text = (key: string) => t(`planning:maintenance.${key}`);
  return (
    <>
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
      <Form.Item noStyle shouldUpdate>
        {({ getFieldsValue }) =>
          skipsMonths(getFieldsValue(true) as Partial<Typed>) ? (
            <p role="note" className="quiet">
              {text('skips')}
            </p>
          ) : null
        }
      </Form.Item>
      <Form.Item name="minutes" label={text('minutes')}>
        <InputNumber min={15} max={1440} step={15} precision={0} />
      </Form.Item>
      <Form.Item name="leadDays" label={text('lead_days')}>
        <InputNumber min={0} max={90} precision={0} />
      </Form.Item>
    </>
  );
}

/** Whether it begins on a day that some months do not have. */
function skipsMonths({ pace, isLastDay, startsAt = '' }: Partial<Typed>): boolean {
  return pace === 'MONTHLY' && !isLastDay && Number(startsAt.slice(8, 10)) > everyMonthHas;
}
