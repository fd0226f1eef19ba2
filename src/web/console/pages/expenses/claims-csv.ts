import type { TFunction } from 'i18next';
import type { ExpenseClaim } from '#contract/expense-shape.ts';
import { csvOf } from '#contract/price-table.ts';
import { civilOf } from '../../parts/civil.ts';

const fenPerYuan = 100;

/** Spreadsheets take what begins so for a formula. */
const plain = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** How the company speaks and where its clocks stand. */
export interface Reader {
  readonly t: TFunction;
  readonly zone: string;
}

/** A line for each voucher of the claims, with its state and who bears it. */
export function rowsOf(claims: readonly ExpenseClaim[], { t, zone }: Reader): string[][] {
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
          civilOf(zone, new Date(claim.submittedAt)).replace('T', ' '),
        ],
        ...[t(`expense:kind.${kind}`), (amountFen / fenPerYuan).toFixed(2), spentOn, place ?? ''],
        ...[cost?.bearer ?? '', cost ? t(`expense:desk.accounts.${cost.account}`) : ''],
      ].map(plain);
    }),
  );
  return [[...head, ...ofVoucher, t('expense:desk.bearer'), t('expense:desk.account')], ...lines];
}

/** Gives the claims of a month to a spreadsheet. */
export function downloadClaims(month: string, claims: readonly ExpenseClaim[], reader: Reader): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvOf(rowsOf(claims, reader))], { type: 'text/csv' }));
  link.download = `expense-claims-${month}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
