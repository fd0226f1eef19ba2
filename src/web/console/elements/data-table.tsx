import type { ReactNode } from 'react';
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
}

/** A plain table of a list page. */
export function DataTable<Row extends { readonly id: string }>(props: DataTableProps<Row>) {
  const { label, minWidth, columns, rows, empty } = props;
  return (
    <Scroller label={label} minWidth={minWidth}>
      <table className="plain data" aria-label={label}>
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
              {columns.map(({ key, isNumber, render }) => (
                <td key={key} className={isNumber ? 'number' : undefined}>
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
