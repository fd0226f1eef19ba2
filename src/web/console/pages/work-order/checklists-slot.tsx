import { lazy, Suspense } from 'react';
import type { OrderChecklist } from '#contract/checklist-shape.ts';
import { withTexts } from '../../../shared/text/texts.ts';

const ChecklistsPanel = lazy(
  withTexts('checklist', () =>
    import('./checklists-panel.tsx').then(found => ({ default: found.ChecklistsPanel })),
  ),
);

/** The place of an order's checklists; they and their words come after the page. */
export function ChecklistsSlot({ lists }: { readonly lists: readonly OrderChecklist[] }) {
  if (lists.length === 0) return null;
  return (
    <Suspense>
      <ChecklistsPanel lists={lists} />
    </Suspense>
  );
}
