import { Refused, refuse } from '#kernel/refusal.ts';
import { afterAction, endedStates, type OrderAction, type OrderState } from './lifecycle.ts';

export interface OrderStanding {
  readonly state: OrderState;
  readonly engineerId: string | null;
  readonly isSigned: boolean;
}

/** What writes into the service report: once it is signed, it stays as the customer saw it. */
export const writing: readonly string[] = [
  'work_order.diagnose',
  'work_order.record_repair',
  'work_order.test',
  'service_report.sign',
] satisfies OrderAction[];

/** The state that an action leads to, whatever the company's rules; or why it does not. */
export function nextOf(
  { state, engineerId, isSigned }: OrderStanding,
  action: OrderAction,
): OrderState | Refused {
  if (isSigned && writing.includes(action)) return refuse('service_report.signed');
  const isOpen = state !== 'completed' && state !== 'cancelled';
  if (action === 'dispatch.assign' && engineerId !== null && isOpen)
    return refuse('work_order.already_assigned', { lift: ['dispatch.unassign'] });
  return afterAction(state, action);
}

export function hindrance(standing: OrderStanding, action: string): Refused | undefined {
  const next = nextOf(standing, action as OrderAction);
  return next instanceof Refused ? next : undefined;
}

/** Whether its price may still be quoted: not once the report is signed or the order ended. */
export function mayBeQuoted({ state, isSigned }: Pick<OrderStanding, 'state' | 'isSigned'>): boolean {
  return !isSigned && !endedStates.some(ended => ended === state);
}
