import { lazy, Suspense } from 'react';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { withTexts } from '../../shared/text/texts.ts';

const KnowledgeCard = lazy(
  withTexts('knowledge', () =>
    import('./knowledge-card.tsx').then(found => ({ default: found.KnowledgeCard })),
  ),
);
const HelpCard = lazy(
  withTexts('knowledge', () => import('./help-card.tsx').then(found => ({ default: found.HelpCard }))),
);
const LessonCard = lazy(
  withTexts('knowledge', () => import('./lesson-card.tsx').then(found => ({ default: found.LessonCard }))),
);

/** What is known of the machine, and what was learnt with it; both and their words come after the job. */
export function KnowledgeSlot({ order }: { readonly order: WorkOrder }) {
  return (
    <Suspense>
      <LessonCard order={order} />
      <HelpCard order={order} />
      <KnowledgeCard order={order} />
    </Suspense>
  );
}
