import type { TFunction } from 'i18next';
import type { OutletStatement } from '#contract/outlet-statement.ts';
import { fenPerYuan } from '#kernel/money.ts';

/** A line for each order of a statement, then the sum. */
export function rowsOf({ outletName, month, lines, amountFen }: OutletStatement, t: TFunction): string[][] {
  const head = ['name', 'month', 'order', 'kind', 'done_on', 'amount'].map(key => t(`outlet:${key}`));
  const yuan = (fen: number) => (fen / fenPerYuan).toFixed(2);
  const ofOrders = lines.map(({ orderNo, kind, completedOn, priceFen }) => [
    ...[outletName, month, orderNo, t(`words:request_kind.${kind}`), completedOn, yuan(priceFen)],
  ]);
  const sum = [outletName, month, t('outlet:sum'), '', '', yuan(amountFen)];
  return [head, ...ofOrders, sum];
}
