import { lazy, Suspense } from 'react';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { withTexts } from '../../shared/text/texts.ts';

const ChecklistCard = lazy(
  withTexts('checklist', () =>
    import('./checklist-card.tsx').then(found => ({ default: found.ChecklistCard })),
  ),
);

/** The company's checklists of a job; they and their words come after the page. */
export function ChecklistSlot({ order }: { readonly order: WorkOrder }) {
  const mayAnswer = order.allowances.some(({ action, allowed }) => action === 'checklist.answer' && allowed);
  if (!mayAnswer || order.checklists.length === 0) return null;
  return (
    <Suspense>
      {order.checklists.map(list => (
        <ChecklistCard key={list.id} order={order} list={list} />
      ))}
    </Suspense>
  );
}
