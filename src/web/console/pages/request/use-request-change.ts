import type { Endpoint, ReplyOf } from '#contract/endpoint.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { useStaleCare } from '../../parts/use-stale-care.ts';

/** A change of a service request: lists, counts and orders are read anew; so is the request when somebody was quicker. */
export function useRequestChange<E extends Endpoint>(endpoint: E, onDone: (reply: ReplyOf<E>) => void) {
  const change = useChange(endpoint, {
    forgets: ['/service-requests', '/work-orders', '/complaints', '/callbacks'],
    onDone,
  });
  useStaleCare(change.error, '/service-requests');
  return change;
}
