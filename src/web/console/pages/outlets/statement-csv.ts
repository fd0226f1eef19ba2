import type { TFunction } from 'i18next';
import type { OutletStatement } from '#contract/outlet-statement.ts';
import { csvOf } from '#contract/price-table.ts';

const fenPerYuan = 100;

/** Spreadsheets take what begins so for a formula. */
const plain = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** A line for each order of a statement, then the sum. */
export function rowsOf({ outletName, month, lines, amountFen }: OutletStatement, t: TFunction): string[][] {
  const head = ['name', 'month', 'order', 'kind', 'done_on', 'amount'].map(key => t(`outlet:${key}`));
  const yuan = (fen: number) => (fen / fenPerYuan).toFixed(2);
  const ofOrders = lines.map(({ orderNo, kind, completedOn, priceFen }) => [
    ...[outletName, month, orderNo, t(`words:request_kind.${kind}`), completedOn, yuan(priceFen)],
  ]);
  const sum = [outletName, month, t('outlet:sum'), '', '', yuan(amountFen)];
  return [head, ...ofOrders, sum].map(row => row.map(plain));
}

/** Gives a statement to a spreadsheet. */
export function downloadStatement(statement: OutletStatement, t: TFunction): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvOf(rowsOf(statement, t))], { type: 'text/csv' }));
  link.download = `outlet-${statement.month}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
