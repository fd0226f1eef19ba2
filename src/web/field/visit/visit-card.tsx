import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '#contract/clock.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { clearingItems, safetyItems, type WorkOrder } from '#contract/work-order-shape.ts';
import { ChecklistSlot } from '../checklist/checklist-slot.tsx';
import { OnSiteSlot } from '../on-site/on-site-slot.tsx';
import { MachineSlot } from '../scan/machine-slot.tsx';
import { CheckCard } from './check-card.tsx';
import { doneAtOf } from './done-at.ts';

export interface VisitCardProps {
  readonly order: WorkOrder;
  readonly timeline: readonly TimelineEntry[];
}

const away: readonly string[] = ['accepted', 'departed', 'on_site', 'repaired', 'tested', 'signed'];

/** What is looked after on site beside the steps, and what to do when something happens. */
export function VisitCard({ order, timeline }: VisitCardProps) {
  const { t } = useTranslation();
  if (!away.includes(order.state)) return null;
  const mayDo = (action: string) =>
    order.allowances.some(allowance => allowance.action === action && allowance.allowed);
  return (
    <section className="card stack" aria-label={t('visit:title')}>
      <h2>{t('visit:title')}</h2>
      <MachineSlot order={order} />
      <ChecklistSlot order={order} />
      <OnSiteSlot order={order} />
      {mayDo('work_order.check_safety') ? (
        <CheckCard
          orderId={order.id}
          endpoint={workOrderEndpoints.checkSafety}
          name="safety"
          items={safetyItems}
          doneAt={doneAtOf(timeline, 'work_order.safety_checked')}
        />
      ) : null}
      {order.state !== 'on_site' && mayDo('work_order.clear_up') ? (
        <CheckCard
          orderId={order.id}
          endpoint={workOrderEndpoints.clearUp}
          name="clearing"
          items={clearingItems}
          doneAt={doneAtOf(timeline, 'work_order.cleared_up')}
        />
      ) : null}
      <Link to="/jobs/$id/help" params={{ id: order.id }} className="button" data-wide>
        {t('visit:help.open')}
      </Link>
    </section>
  );
}
