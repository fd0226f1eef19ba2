import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAround } from './around.ts';
import { blankOf } from './blank.ts';
import type { InputProps } from './input-props.ts';
import { Part } from './part.tsx';
import type { Shape } from './shape.ts';
import { listOf, shortOf } from './written.ts';

interface RowsInputProps extends InputProps {
  readonly item: Shape;
  /** One alone is written without a list. */
  readonly isShort: boolean;
}

/** A table: rows that are put in order, added and taken out. */
export function RowsInput({ item, isShort, label, path, content, onChange }: RowsInputProps) {
  const { Input: Inner } = useAround();
  const { t } = useTranslation();
  const rows = listOf<unknown>(content);
  const set = (next: readonly unknown[]) => onChange(isShort ? (shortOf(next) ?? []) : next);
  const swap = (place: number) => set(rows.toSpliced(place, 2, rows[place + 1], rows[place]));
  return (
    <div className="rows">
      {rows.map((row, place) => {
        const named = t('control:row', { of: label, no: place + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity than their place
          <fieldset key={place} aria-label={named}>
            <Part label={named} path={[...path, String(place)]} isLeaf={false}>
              <Inner
                shape={item}
                label={named}
                path={[...path, String(place)]}
                content={row}
                onChange={value => set(rows.with(place, value))}
              />
            </Part>
            <RowActs
              label={named}
              {...(place > 0 && { onUp: () => swap(place - 1) })}
              {...(place < rows.length - 1 && { onDown: () => swap(place) })}
              {...(rows.length > 1 && { onTakeOut: () => set(rows.toSpliced(place, 1)) })}
            />
          </fieldset>
        );
      })}
      <div>
        <Button
          size="small"
          aria-label={t('control:add_to', { of: label })}
          onClick={() => set(withRow(rows, blankOf(item)))}
        >
          {t('control:add')}
        </Button>
      </div>
    </div>
  );
}

/** The last row without a condition stays the last: those after it would never apply. */
function withRow(rows: readonly unknown[], row: unknown): readonly unknown[] {
  const last = rows.at(-1);
  const isOpen = isTableRow(last) && isTableRow(row) && last.when === undefined && 'grade' in row;
  return isOpen ? rows.toSpliced(-1, 0, { when: '', ...row }) : [...rows, row];
}

function isTableRow(row: unknown): row is { readonly when?: unknown } {
  return typeof row === 'object' && row !== null;
}

interface RowActsProps {
  readonly label: string;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  readonly onTakeOut?: () => void;
}

function RowActs({ label, onUp, onDown, onTakeOut }: RowActsProps) {
  const { t } = useTranslation();
  const acts = [
    { icon: <ArrowUpOutlined />, says: t('control:up', { of: label }), onClick: onUp },
    { icon: <ArrowDownOutlined />, says: t('control:down', { of: label }), onClick: onDown },
    { icon: <DeleteOutlined />, says: t('control:take_away', { of: label }), onClick: onTakeOut },
  ];
  return (
    <div className="row-acts">
      {acts.map(({ icon, says, onClick }) =>
        onClick ? (
          <Button key={says} size="small" type="text" icon={icon} aria-label={says} onClick={onClick} />
        ) : null,
      )}
    </div>
  );
}
