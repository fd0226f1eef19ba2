import { Refused, refuse } from '#kernel/refusal.ts';
import { afterAction, type RequestAction, type RequestState } from './lifecycle.ts';

export interface Standing {
  readonly state: RequestState;
  /** Work orders that are neither completed nor cancelled. */
  readonly openOrders: number;
  /** It was merged into another request, and that has not been undone. */
  readonly isMerged: boolean;
}

/** Actions that end the case: nobody may be on the way to it any more. */
const ending: readonly string[] = [
  'service_request.solve_remotely',
  'service_request.close',
  'service_request.cancel',
  'service_request.merge',
] satisfies RequestAction[];

/** The state that an action leads to as the request stands, whatever the company's rules; or why it does not. */
export function nextOf(standing: Standing, action: RequestAction): RequestState | Refused {
  const { state, openOrders, isMerged } = standing;
  const next = afterAction(state, action);
  if (action === (isMerged ? 'service_request.reopen' : 'service_request.unmerge'))
    return refuse('subject.state', {
      params: { state, action },
      lift: isMerged ? ['service_request.unmerge'] : ['service_request.merge'],
    });
  if (next instanceof Refused || openOrders === 0) return next;
  if (ending.includes(action)) return refuse('subject.state', { params: { state, action }, lift: orderEnds });
  return action === 'service_request.resume' ? 'in_field' : next;
}

const orderEnds = ['work_order.complete', 'work_order.cancel'];

/** Why a request as it stands does not allow the action; undefined when it does. */
export function hindrance(standing: Standing, action: string): Refused | undefined {
  const next = nextOf(standing, action as RequestAction);
  return next instanceof Refused ? next : undefined;
}
