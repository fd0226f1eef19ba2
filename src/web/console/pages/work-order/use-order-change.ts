import type { Endpoint } from '#contract/endpoint.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { useStaleCare } from '../../parts/use-stale-care.ts';

/** A change of a work order: it, the lists and its request are read anew. */
export function useOrderChange<E extends Endpoint>(endpoint: E, onDone: () => void) {
  const change = useChange(endpoint, { forgets: ['/work-orders', '/service-requests'], onDone });
  useStaleCare(change.error, '/work-orders');
  return change;
}
