import type { NoticeTopic } from '#contract/notice.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import type { Values } from '#engine/vocabulary.ts';
import { Refused } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Happened, Notice, Told } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { nextOf } from './invariants.ts';
import type { OrderAction, OrderState } from './lifecycle.ts';
import { type OrderColumns, type OrderRow, updateOrder } from './store.ts';

export interface Step {
  readonly action: OrderAction;
  /** Type of the event that tells it. */
  readonly event: string;
  readonly data?: Values;
  readonly facts?: Values;
  readonly columns?: OrderColumns;
  /** What is told besides, in this order. */
  readonly before?: readonly Told[];
  readonly after?: readonly Told[];
  /** Where the step may end otherwise than the table of states says: a test that was not passed. */
  readonly endsIn?: OrderState;
  readonly notices?: readonly Notice[];
}

export type Stepped = Pick<WorkOrder, 'id' | 'state'>;
export type SteppedOn = Happened<Stepped> & { readonly reply: Stepped };

/** Takes an order a step further and tells it. Refuses with `subject.state`, or by what is true of every order. */
export async function step(tx: Tx, row: OrderRow, taken: Step): Promise<Refused | SteppedOn> {
  const next = nextOf(row, taken.action);
  if (next instanceof Refused) return next;
  const state = taken.endsIn ?? next;
  await updateOrder(tx, row.id, { ...taken.columns, ...(state !== row.state && { state }) });
  const facts = { 'work_order.state': state, 'work_order.order_no': row.orderNo, ...taken.facts };
  const told = { type: taken.event, facts, ...(taken.data && { data: taken.data }) };
  const events = [...(taken.before ?? []), told, ...(taken.after ?? [])];
  return { events, reply: { id: row.id, state }, notices: taken.notices ?? [] };
}

/** What the end of an order makes of its request, and of the number of engineers who are out. */
export function endingFacts({ openBeside, engineersOut, engineerId }: OrderRow, state: string): Values {
  return {
    'work_order.engineers_out': Math.max(0, engineersOut - (engineerId === null ? 0 : 1)),
    ...(openBeside === 0 && { 'service_request.state': state }),
  };
}

/** Tells the engineer and the leader of an order what becomes of it. */
export function tellsCrew(
  { requestId, orderNo, engineerId, leaderId }: OrderRow,
  topic: Extract<NoticeTopic, `work_order.${string}`>,
  at: EpochMs,
): Notice[] {
  return [tells({ topic, subjectId: requestId, personIds: [engineerId, leaderId], at, named: orderNo })];
}
