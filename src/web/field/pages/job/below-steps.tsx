import type { EarlierRepair } from '#contract/field-work.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { ExpenseSlot } from '../../expense/expense-slot.tsx';
import { KnowledgeSlot } from '../../knowledge/knowledge-slot.tsx';
import { OfferSlot } from '../../offer/offer-slot.tsx';
import { EarlierRepairs } from './earlier-repairs.tsx';
import { GiveBack } from './give-back.tsx';
import { Photos } from './photos.tsx';
import { ReportCard } from './report-card.tsx';

interface BelowStepsProps {
  readonly order: WorkOrder;
  readonly history: readonly EarlierRepair[];
}

/** What a job's page shows below its steps. */
export function BelowSteps({ order, history }: BelowStepsProps) {
  return (
    <>
      <OfferSlot order={order} />
      <KnowledgeSlot order={order} />
      <GiveBack order={order} />
      <Photos order={order} />
      <ReportCard order={order} />
      <ExpenseSlot orderId={order.id} />
      <EarlierRepairs repairs={history} />
    </>
  );
}
