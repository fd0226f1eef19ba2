import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConditionInput } from './condition-input.tsx';
import type { WrittenLimit } from './written.ts';

interface LimitRowsProps {
  readonly content: unknown;
  readonly onChange: (content: unknown) => void;
}

/** The limit table: rows in order, the first whose condition holds counts, the last may have none. */
export function LimitRows({ content, onChange }: LimitRowsProps) {
  const { t } = useTranslation();
  const rows = rowsOf(content);
  const set = (next: readonly WrittenLimit[]) => onChange(written(next));
  return (
    <div className="stack-close">
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity than their place
        <div key={place} className="limit-row">
          <ConditionInput
            label={t('edition:limit_when', { no: place + 1 })}
            value={row.when ?? ''}
            onChange={when => set(rows.with(place, { ...row, when }))}
          />
          <Input
            aria-label={t('edition:limit', { no: place + 1 })}
            value={row.limit}
            placeholder="24h"
            onChange={event => set(rows.with(place, { ...row, limit: event.target.value }))}
          />
          <Button
            icon={<DeleteOutlined />}
            aria-label={t('edition:remove')}
            disabled={rows.length === 1}
            onClick={() => set(rows.filter((_, index) => index !== place))}
          />
        </div>
      ))}
      <span className="quiet small">{t('edition:limit_hint')}</span>
      <div>
        <Button size="small" onClick={() => set([{ when: '', limit: '' }, ...rows])}>
          {t('edition:add_limit')}
        </Button>
      </div>
    </div>
  );
}

function rowsOf(content: unknown): readonly WrittenLimit[] {
  if (typeof content === 'string') return [{ limit: content }];
  return Array.isArray(content) ? (content as WrittenLimit[]) : [{ limit: '' }];
}

/** One limit without a condition is written alone. */
function written(rows: readonly WrittenLimit[]): unknown {
  const short = rows.map(({ when, limit }) =>
    when === undefined || when === '' ? { limit } : { when, limit },
  );
  const [only, ...others] = short;
  return only && others.length === 0 && !('when' in only) ? only.limit : short;
}
