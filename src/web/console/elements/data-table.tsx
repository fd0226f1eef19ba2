import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Scroller } from './scroller.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly title?: string;
  readonly width?: number;
  readonly isNumber?: boolean;
  readonly render: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly minWidth: number;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Shown in the place of rows when there are none. */
  readonly empty: ReactNode;
  /** Reads the next page; left out where all is shown. */
  readonly onMore?: (() => void) | undefined;
}

/** A plain table of a list page, with the way to its next rows. */
export function DataTable<Row extends { readonly id: string }>({ onMore, ...table }: DataTableProps<Row>) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Table {...table} />
      {onMore ? (
        <div>
          <Button onClick={onMore}>{t('words:more')}</Button>
        </div>
      ) : null}
    </div>
  );
}

function Table<Row extends { readonly id: string }>(props: Omit<DataTableProps<Row>, 'onMore'>) {
  const { label, minWidth, columns, rows, empty } = props;
  return (
    <Scroller label={label} minWidth={minWidth}>
      <table className="plain data stacks" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, title, width, isNumber }) => (
              <th key={key} scope="col" style={{ width }} className={isNumber ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              {columns.map(({ key, title, isNumber, render }) => (
                <td key={key} data-label={title} className={isNumber ? 'number' : undefined}>
                  {render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? empty : null}
    </Scroller>
  );
}
