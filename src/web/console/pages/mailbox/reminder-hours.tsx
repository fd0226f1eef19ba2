import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ReminderHours as Hours, reminderHoursEndpoints } from '#contract/reminder-hours.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { Panel } from '../../parts/panel.tsx';
import { SaveLine } from './save-line.tsx';

/** Outside of which hours the company reminds nobody. */
export function ReminderHours() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reading(reminderHoursEndpoints.read, {}));
  return (
    <Panel title={t('message:reminder_hours.title')}>
      <p className="quiet">{t('message:reminder_hours.hint')}</p>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={3} />}
      {data ? <HoursForm hours={data.hours} /> : null}
    </Panel>
  );
}

interface Typed extends Hours {
  readonly isLimited: boolean;
}

const usual: Hours = { opensAt: '08:00', closesAt: '20:00', isWorkdaysOnly: false };

function HoursForm({ hours }: { readonly hours: Hours | null }) {
  const { t } = useTranslation();
  const may = useMay();
  const save = useChange(reminderHoursEndpoints.set, { forgets: ['/reminder-hours'] });
  const send = ({ isLimited, ...typed }: Typed) => save.mutate({ body: { hours: isLimited ? typed : null } });
  return (
    <Form<Typed>
      layout="vertical"
      requiredMark={false}
      disabled={!may('reminder_hours.set')}
      initialValues={{ ...usual, ...hours, isLimited: hours !== null }}
      onFinish={send}
      onValuesChange={() => save.reset()}
    >
      <Form.Item name="isLimited">
        <Radio.Group
          className="stack"
          options={[
            { value: false, label: t('message:reminder_hours.any') },
            { value: true, label: t('message:reminder_hours.only') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['isLimited']}>
        {({ getFieldValue }) => <Limits isHidden={!getFieldValue('isLimited')} />}
      </Form.Item>
      <div className="stack">
        <SaveLine save={save} done={t('message:reminder_hours.saved')} />
      </div>
    </Form>
  );
}

/** Hidden rather than absent: what was typed stays while somebody looks at the other choice. */
function Limits({ isHidden }: { readonly isHidden: boolean }) {
  const { t } = useTranslation();
  const times = ['opensAt', 'closesAt'] as const;
  const labels = {
    opensAt: 'message:reminder_hours.opens_at',
    closesAt: 'message:reminder_hours.closes_at',
  } as const;
  return (
    <div hidden={isHidden}>
      <div className="row">
        {times.map(name => (
          <Form.Item key={name} name={name} label={t(labels[name])} rules={[{ required: true }]}>
            <Input type="time" />
          </Form.Item>
        ))}
      </div>
      <Form.Item name="isWorkdaysOnly" valuePropName="checked">
        <Checkbox>{t('message:reminder_hours.workdays')}</Checkbox>
      </Form.Item>
    </div>
  );
}
