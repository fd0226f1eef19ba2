import { lazy, Suspense } from 'react';
import type { EarlierRepair } from '#contract/field-work.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { withTexts } from '../../../shared/text/texts.ts';
import { ChargeSlot } from '../../charge/charge-slot.tsx';
import { ExpenseSlot } from '../../expense/expense-slot.tsx';
import { KnowledgeSlot } from '../../knowledge/knowledge-slot.tsx';
import { OfferSlot } from '../../offer/offer-slot.tsx';
import { LikelySlot } from '../../van/likely-slot.tsx';
import { EarlierRepairs } from './earlier-repairs.tsx';
import { GiveBack } from './give-back.tsx';
import { Photos } from './photos.tsx';
import { ReportCard } from './report-card.tsx';

const JobForms = lazy(
  withTexts('forms', () => import('./job-forms.tsx').then(found => ({ default: found.JobForms }))),
);

interface BelowStepsProps {
  readonly order: WorkOrder;
  readonly history: readonly EarlierRepair[];
}

/** What a job's page shows below its steps. */
export function BelowSteps({ order, history }: BelowStepsProps) {
  return (
    <>
      <ChargeSlot requestId={order.requestId} />
      <LikelySlot order={order} />
      <OfferSlot order={order} />
      <KnowledgeSlot order={order} />
      <GiveBack order={order} />
      <Photos order={order} />
      <ReportCard order={order} />
      <ExpenseSlot orderId={order.id} />
      <EarlierRepairs repairs={history} />
      <Suspense>
        <JobForms requestId={order.requestId} />
      </Suspense>
    </>
  );
}
