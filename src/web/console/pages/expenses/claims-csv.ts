import type { TFunction } from 'i18next';
import type { ExpenseClaim } from '#contract/expense-shape.ts';
import { csvOf } from '#contract/price-table.ts';

const fenPerYuan = 100;

/** Spreadsheets take what begins so for a formula. */
const plain = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** A line for each voucher of the claims, with its state and who bears it. */
export function rowsOf(claims: readonly ExpenseClaim[], t: TFunction): string[][] {
  const head = ['order', 'person', 'state', 'trip', 'submitted'].map(key => t(`expense:desk.${key}`));
  const ofVoucher = ['kind_title', 'amount', 'day', 'place'].map(key => t(`expense:${key}`));
  const lines = claims.flatMap(claim =>
    claim.expenses.map(({ kind, amountFen, spentOn, place }) => {
      const cost = claim.costs.find(one => one.kind === kind);
      return [
        ...[
          claim.orderNo,
          claim.personName,
          t(`expense:state.${claim.state}`),
          claim.trip,
          claim.submittedAt,
        ],
        ...[t(`expense:kind.${kind}`), (amountFen / fenPerYuan).toFixed(2), spentOn, place ?? ''],
        ...[cost?.bearer ?? '', cost ? t(`expense:desk.accounts.${cost.account}`) : ''],
      ].map(plain);
    }),
  );
  return [[...head, ...ofVoucher, t('expense:desk.bearer'), t('expense:desk.account')], ...lines];
}

/** Gives the claims of a month to a spreadsheet. */
export function downloadClaims(month: string, claims: readonly ExpenseClaim[], t: TFunction): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvOf(rowsOf(claims, t))], { type: 'text/csv' }));
  link.download = `expense-claims-${month}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
