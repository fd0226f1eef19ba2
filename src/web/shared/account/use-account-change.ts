import type { Endpoint, ReplyOf } from '#contract/endpoint.ts';
import { useChange } from '../api/queries.ts';

/** A change of the own account: what is shown of it is read again. */
export function useAccountChange<E extends Endpoint>(endpoint: E, onDone: (reply: ReplyOf<E>) => void) {
  return useChange(endpoint, { forgets: ['/account'], onDone });
}
