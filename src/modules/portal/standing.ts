import { type Refused, refuse } from '#kernel/refusal.ts';
import { type OrderRow, orderHindrance } from '#modules/work-order/index.ts';
import type { CaseRow } from './case.ts';

/** The order whose report the customer may sign as things stand, as far as the regulation is not asked. */
export function signableOrder({ order }: Pick<CaseRow, 'order'>): OrderRow | Refused {
  if (!order) return refuse('subject.state', { lift: ['service_request.pass_to_field'] });
  return orderHindrance(order, 'service_report.sign') ?? order;
}

interface Quoted {
  readonly isGranted: boolean | null;
}

/** The order whose last quote waits for the customer's answer. */
export function answerableOrder({ order }: Pick<CaseRow, 'order'>, quote: Quoted | null): OrderRow | Refused {
  if (!order || quote?.isGranted !== null) return refuse('subject.state', { lift: ['quote.issue'] });
  return orderHindrance(order, 'work_order.request_consent') ?? order;
}

/** A withdrawn request takes no objection, and a second one waits for the answer to the first. */
export function againstObjecting({ state, hasOpenComplaint }: CaseRow): Refused | undefined {
  if (state === 'cancelled') return refuse('subject.state', { lift: ['service_request.reopen'] });
  return hasOpenComplaint ? refuse('subject.state', { lift: ['complaint.close'] }) : undefined;
}

/** Marked once, after the service. */
export function againstRating({ state, isRated }: CaseRow): Refused | undefined {
  if (isRated) return refuse('subject.state');
  const isServed = state === 'solved' || state === 'closed';
  return isServed ? undefined : refuse('subject.state', { lift: ['work_order.complete'] });
}
