import type { TFunction } from 'i18next';
import type { ExpenseClaim } from '#contract/expense-shape.ts';
import { fenPerYuan } from '#kernel/money.ts';
import { civilOf } from '../../parts/civil.ts';

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
      ];
    }),
  );
  return [[...head, ...ofVoucher, t('expense:desk.bearer'), t('expense:desk.account')], ...lines];
}
