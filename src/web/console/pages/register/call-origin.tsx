import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { channels } from '#contract/service-request-shape.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { civilOf } from '../../parts/civil.ts';
import type { Call } from './use-call.ts';

interface CallOriginProps {
  readonly call: Call;
  readonly onChange: (next: Partial<Call>) => void;
}

/** The channels on which a person of the desk takes something down. */
const taken = channels.filter(
  channel => !['portal', 'qr_code', 'web_form', 'group_robot', 'import', 'api'].includes(channel),
);

/** By what way, by whom, and when it was asked. */
export function CallOrigin({ call, onChange }: CallOriginProps) {
  const { t } = useTranslation();
  const zone = useZone();
  return (
    <div className="origin">
      <Field label={t('words:channel_name')}>
        {control => (
          <Select
            id={control.id}
            value={call.channel}
            options={taken.map(value => ({ value, label: t(`words:channel.${value}`) }))}
            onChange={channel => onChange({ channel })}
          />
        )}
      </Field>
      <Field label={t('desk:register.asked_at')}>
        {control => (
          <input
            {...control}
            type="datetime-local"
            className="input date-input"
            max={civilOf(zone, new Date())}
            value={call.askedAt}
            onChange={event => onChange({ askedAt: event.target.value })}
          />
        )}
      </Field>
      <Checkbox
        checked={call.isOpenedByStaff}
        onChange={event => onChange({ isOpenedByStaff: event.target.checked })}
      >
        {t('desk:register.opened_by_staff')}
      </Checkbox>
    </div>
  );
}
