import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface RowsProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What a new row begins as. */
  readonly blank: Row;
  readonly onChange: (rows: Row[]) => void;
  readonly children: (row: Row, change: (part: Partial<Row>) => void) => ReactNode;
}

/** Rows of prices that are typed, added and taken away. */
export function Rows<Row extends object>({ title, rows, blank, onChange, children }: RowsProps<Row>) {
  const { t } = useTranslation();
  return (
    <fieldset className="price-rows">
      <legend>{title}</legend>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity than its place
        <div key={place} className="price-row">
          {children(row, part => onChange(rows.with(place, { ...row, ...part })))}
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('price:remove')}
            onClick={() => onChange(rows.filter((_, other) => other !== place))}
          />
        </div>
      ))}
      <Button icon={<PlusOutlined />} onClick={() => onChange([...rows, blank])}>
        {t('price:add_row')}
      </Button>
    </fieldset>
  );
}
