import { type Refused, refuse } from '#kernel/refusal.ts';
import type { PartUsed } from './work-order-shape.ts';

/** What the charge of the case has to do with the repair; where no clause says who pays, everything is as it is written. */
export interface RepairTerms {
  /** What the customer is to be asked before it. */
  readonly asks: 'told' | 'agreed' | null;
  readonly partsPercent: number;
  readonly clause: string | null;
  /** The last answer to plan and price of this order, as it was quoted last; null where nobody asked. */
  readonly isGranted: boolean | null;
}

/** Whether the customer still has to be told, or to agree, before the repair. */
export function beforeRepair({ asks, clause, isGranted }: RepairTerms): Refused | undefined {
  const lift = ['work_order.request_consent', 'charge.decide'];
  const named = { lift, ...(clause !== null && { clause }) };
  if (asks === 'told' && isGranted === null) return refuse('charge.not_told', named);
  if (asks === 'agreed' && !isGranted) return refuse('charge.not_agreed', named);
  return undefined;
}

/** Whether a part is charged to a customer who pays nothing for parts. */
export function chargedThoughFree(
  { partsPercent, clause }: RepairTerms,
  parts: readonly PartUsed[],
): Refused | undefined {
  if (partsPercent > 0 || !parts.some(({ isCharged }) => isCharged)) return undefined;
  return refuse('charge.parts_free', {
    field: 'parts',
    lift: ['charge.decide'],
    ...(clause !== null && { clause }),
  });
}

/** What the customer pays for parts, in fen. */
export function chargeOf(parts: readonly PartUsed[], partsPercent: number): number {
  const fullFen = parts.reduce(
    (sum, { quantity, priceFen, isCharged }) => sum + (isCharged ? quantity * priceFen : 0),
    0,
  );
  return Math.round((fullFen * partsPercent) / 100);
}
