import { DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConditionInput } from './condition-input.tsx';
import { useEvents } from './use-names.ts';
import { listOf, shortOf, type WrittenEvent } from './written.ts';

interface EventRowsProps {
  readonly label: string;
  readonly content: unknown;
  readonly onChange: (content: unknown) => void;
}

/** Events out of the catalogue, by their meaning, each with a condition where it needs one. */
export function EventRows({ label, content, onChange }: EventRowsProps) {
  const { t } = useTranslation();
  const options = useEvents();
  const rows = listOf<WrittenEvent>(content).map(one => (typeof one === 'string' ? { event: one } : one));
  const set = (next: readonly { readonly event: string; readonly where?: string }[]) =>
    onChange(shortOf(next.map(written)));
  return (
    <div className="stack-close">
      {rows.map((row, place) => (
        <div key={`${row.event} ${place.toString()}`} className="event-row">
          <Select
            aria-label={label}
            showSearch={{ optionFilterProp: 'label' }}
            value={row.event}
            options={options}
            onChange={(event: string) => set(rows.with(place, { ...row, event }))}
          />
          <ConditionInput
            label={t('edition:where', { of: label })}
            value={row.where ?? ''}
            event={row.event}
            onChange={where => set(rows.with(place, { ...row, where }))}
          />
          <Button
            icon={<DeleteOutlined />}
            aria-label={t('edition:remove')}
            onClick={() => set(rows.filter((_, index) => index !== place))}
          />
        </div>
      ))}
      <div>
        <Select
          aria-label={t('edition:add_event', { to: label })}
          placeholder={t('edition:add_event', { to: label })}
          showSearch={{ optionFilterProp: 'label' }}
          value={null}
          style={{ width: '100%', marginTop: 4 }}
          options={options}
          onChange={(event: string | null) => event && set([...rows, { event }])}
        />
      </div>
    </div>
  );
}

/** An event without a condition is its name alone. */
function written({ event, where }: { readonly event: string; readonly where?: string }): WrittenEvent {
  return where === undefined || where === '' ? event : { event, where };
}
