import type { Endpoint } from '#contract/endpoint.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { useStaleCare } from '../use-stale-care.ts';

/** A change of who pays: the case and its orders are read anew. */
export function useChargeChange<E extends Endpoint>(endpoint: E, onDone: () => void) {
  const change = useChange(endpoint, { forgets: ['/work-orders', '/service-requests'], onDone });
  useStaleCare(change.error, '/service-requests');
  return change;
}
