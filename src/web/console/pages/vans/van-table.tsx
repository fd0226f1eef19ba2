import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isBelow, type Van, type VanPart } from '#contract/van-stock-shape.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { foundIn, sumsOf } from './figures.ts';

interface VanTableProps {
  readonly vans: readonly Van[];
  readonly sought: string;
  readonly onOpen: (engineerId: string) => void;
}

interface Row {
  readonly id: string;
  readonly van: Van;
  /** The parts that were looked for. */
  readonly found: readonly VanPart[];
}

/** A line for each van; who looks for a part sees who has it, and how many. */
export function VanTable({ vans, sought, onOpen }: VanTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = (key: 'kinds' | 'total'): Column<Row> => ({
    key,
    title: t(`van:${key}`),
    width: 110,
    isNumber: true,
    render: ({ van }) => format.number(sumsOf(van)[key]),
  });
  const columns: readonly Column<Row>[] = [
    {
      key: 'engineer',
      title: t('van:engineer'),
      width: 160,
      render: ({ id, van }) => (
        <Button type="link" onClick={() => onOpen(id)}>
          {van.engineerName}
        </Button>
      ),
    },
    { key: 'branch', title: t('van:branch'), width: 160, render: ({ van }) => van.branchName },
    count('kinds'),
    count('total'),
    {
      key: 'value',
      title: t('van:value'),
      width: 130,
      isNumber: true,
      render: ({ van }) => format.money(sumsOf(van).valueFen),
    },
    { key: 'parts', title: t('van:stock'), render: row => <Marked row={row} /> },
  ];
  return (
    <DataTable
      label={t('van:title')}
      minWidth={900}
      columns={columns}
      rows={vans.flatMap(van => foundIn(van, sought)).map(one => ({ ...one, id: one.van.engineerId }))}
      empty={<Empty title={t('van:none')} />}
    />
  );
}

/** What was looked for, and what there is too little of. */
function Marked({ row: { van, found } }: { readonly row: Row }) {
  const { t } = useTranslation();
  const below = van.parts.filter(isBelow);
  const shown = [...found, ...below.filter(part => !found.includes(part))];
  if (shown.length === 0) return null;
  return (
    <span className="buttons">
      {shown.map(part => (
        <Tag key={part.partNo} tone={isBelow(part) ? 'risk' : 'calm'}>
          {isBelow(part) ? `${t('van:too_few')} · ` : null}
          {part.name} × {part.quantity}
        </Tag>
      ))}
    </span>
  );
}
