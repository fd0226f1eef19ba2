import { lazy, Suspense } from 'react';
import { useMay } from '../../shared/session/session.ts';
import { withTexts } from '../../shared/text/texts.ts';

const Expenses = lazy(
  withTexts('expense', () => import('./expenses.tsx').then(found => ({ default: found.Expenses }))),
);

/** The place of what was spent for a job; it and its words come after the page. */
export function ExpenseSlot({ orderId }: { readonly orderId: string }) {
  if (!useMay()('expense.record')) return null;
  return (
    <Suspense>
      <Expenses orderId={orderId} />
    </Suspense>
  );
}
