import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vanStockEndpoints } from '#contract/van-stock.ts';
import type { PartPieces } from '#contract/van-stock-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useSettled } from '../use-settled.ts';

export const blankPart: PartPieces = { partNo: '', name: '', quantity: 1 };

interface PartRowsProps {
  readonly rows: readonly PartPieces[];
  readonly onChange: (rows: PartPieces[]) => void;
}

/** Parts by number and name, and how many; the price list helps as one types. */
export function PartRows({ rows, onChange }: PartRowsProps) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity than its place
        <div key={place} className="buttons">
          <PartRow part={row} onChange={part => onChange(rows.with(place, part))} />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('van:remove_row')}
            onClick={() => onChange(rows.filter((_, other) => other !== place))}
          />
        </div>
      ))}
      <div>
        <Button icon={<PlusOutlined />} onClick={() => onChange([...rows, blankPart])}>
          {t('van:add_row')}
        </Button>
      </div>
    </div>
  );
}

interface PartRowProps {
  readonly part: PartPieces;
  readonly onChange: (part: PartPieces) => void;
}

function PartRow({ part, onChange }: PartRowProps) {
  const { t } = useTranslation();
  const [isTyping, setTyping] = useState(false);
  const text = useSettled(part.partNo).trim();
  const { data } = useQuery({
    ...reading(vanStockEndpoints.parts, { query: { text } }),
    enabled: isTyping,
  });
  const known = data?.items ?? [];
  const take = (partNo: string) => {
    const named = known.find(one => one.partNo === partNo);
    onChange({ ...part, partNo, ...(named && { name: named.name }) });
  };
  return (
    <>
      <AutoComplete
        style={{ width: 200 }}
        aria-label={t('van:part_no')}
        placeholder={t('van:part_no')}
        value={part.partNo}
        options={known.map(({ partNo, name }) => ({ value: partNo, label: `${partNo} · ${name}` }))}
        onFocus={() => setTyping(true)}
        onChange={take}
      />
      <Input
        style={{ width: 200 }}
        maxLength={200}
        aria-label={t('van:name')}
        placeholder={t('van:name')}
        value={part.name}
        onChange={event => onChange({ ...part, name: event.target.value })}
      />
      <InputNumber
        style={{ width: 90 }}
        aria-label={t('van:quantity')}
        min={1}
        max={10_000}
        precision={0}
        value={part.quantity}
        onChange={quantity => onChange({ ...part, quantity: quantity ?? 1 })}
      />
    </>
  );
}

/** The rows in which number and name are written. */
export function wholeRows(rows: readonly PartPieces[]): PartPieces[] {
  return rows
    .map(row => ({ ...row, partNo: row.partNo.trim(), name: row.name.trim() }))
    .filter(({ partNo, name }) => partNo !== '' && name !== '');
}
