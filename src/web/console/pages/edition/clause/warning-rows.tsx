import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from './use-names.ts';
import { listOf, shortOf } from './written.ts';

interface Warning {
  readonly at: string;
  readonly tell: unknown;
}

interface WarningRowsProps {
  readonly label: string;
  readonly content: unknown;
  readonly onChange: (content: unknown) => void;
}

/** When, before the limit, who is told. */
export function WarningRows({ label, content, onChange }: WarningRowsProps) {
  const { t } = useTranslation();
  const roles = useNames({ type: 'roles' });
  const rows = listOf<Warning>(content);
  const set = (next: readonly Warning[]) => onChange(next.length > 0 ? next : undefined);
  return (
    <div className="field">
      <span>{label}</span>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity than their place
        <div key={place} className="limit-row">
          <Select
            aria-label={t('edition:field.tell')}
            mode="multiple"
            value={listOf<string>(row.tell)}
            options={roles}
            onChange={(tell: string[]) => set(rows.with(place, { ...row, tell: shortOf(tell) ?? [] }))}
          />
          <Input
            aria-label={t('edition:field.warn_at')}
            value={row.at}
            placeholder="75%"
            onChange={event => set(rows.with(place, { ...row, at: event.target.value }))}
          />
          <Button
            icon={<DeleteOutlined />}
            aria-label={t('edition:remove')}
            onClick={() => set(rows.filter((_, index) => index !== place))}
          />
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => set([...rows, { at: '75%', tell: 'manager' }])}>
          {t('edition:add_warning')}
        </Button>
      </div>
    </div>
  );
}
