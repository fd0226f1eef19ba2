import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProposedColumn } from '#contract/takeover.ts';
import { requiredFields, type TakeoverField, takeoverFields } from '#contract/takeover-reading.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import type { ReadingState } from './use-reading.ts';

interface ColumnTableProps {
  readonly columns: readonly ProposedColumn[];
  readonly state: ReadingState;
}

type Row = ProposedColumn & { readonly id: string };

/** Each column of the file with what is in it and what it means. */
export function ColumnTable({ columns, state }: ColumnTableProps) {
  const { t } = useTranslation();
  const shown: readonly Column<Row>[] = [
    {
      key: 'title',
      title: t('takeover:column'),
      width: 160,
      render: ({ title }) => <strong>{title}</strong>,
    },
    {
      key: 'means',
      title: t('takeover:means'),
      width: 230,
      render: column => <Meaning column={column} state={state} />,
    },
    {
      key: 'samples',
      title: t('takeover:samples'),
      render: ({ samples }) => <span className="quiet">{samples.join(' · ')}</span>,
    },
  ];
  return (
    <DataTable
      label={t('takeover:step.columns')}
      minWidth={600}
      columns={shown}
      rows={columns.map(column => ({ ...column, id: column.title }))}
      empty={null}
    />
  );
}

interface MeaningProps {
  readonly column: ProposedColumn;
  readonly state: ReadingState;
}

function Meaning({ column: { title, field: proposed, because }, state }: MeaningProps) {
  const { t } = useTranslation();
  const { reading, choose } = state;
  const chosen = takeoverFields[reading.kind].find(field => reading.columns[field] === title) ?? '';
  const fields = takeoverFields[reading.kind].map((value: TakeoverField) => ({
    value,
    label: requiredFields[reading.kind].includes(value)
      ? `${t(`takeover:field.${value}`)} *`
      : t(`takeover:field.${value}`),
  }));
  const why = chosen === '' ? '' : chosen === proposed ? t(`takeover:by_${because}`) : t('takeover:chosen');
  return (
    <div className="takeover-meaning">
      <Select<TakeoverField | ''>
        aria-label={`${t('takeover:means')}: ${title}`}
        value={chosen}
        options={[{ value: '', label: t('takeover:not_used') }, ...fields]}
        onChange={field => choose(title, field)}
      />
      <span className="quiet small">{why}</span>
    </div>
  );
}
