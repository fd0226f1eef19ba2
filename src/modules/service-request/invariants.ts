import { type Refused, refuse } from '#kernel/refusal.ts';
import { afterAction, type RequestAction, type RequestState } from './lifecycle.ts';

export interface Standing {
  readonly state: RequestState;
  /** Work orders that are neither completed nor cancelled. */
  readonly openOrders: number;
}

/** Actions that end the case: nobody may be on the way to it any more. */
const ending: readonly string[] = [
  'service_request.solve_remotely',
  'service_request.close',
  'service_request.cancel',
] satisfies RequestAction[];

/** Why a request as it stands does not allow the action, whatever the company's rules; undefined when it does. */
export function hindrance({ state, openOrders }: Standing, action: string): Refused | undefined {
  const next = afterAction(state, action as RequestAction);
  if (typeof next !== 'string') return next;
  if (openOrders === 0 || !ending.includes(action)) return undefined;
  return refuse('subject.state', {
    params: { state, action },
    lift: ['work_order.complete', 'work_order.cancel'],
  });
}
