import { useQueryClient } from '@tanstack/react-query';
import type { Endpoint, ReplyOf } from '#contract/endpoint.ts';
import { portalEndpoints } from '#contract/portal.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';

/** An answer of the customer's: what the server says of the request after it takes the place of what was shown. */
export function useAnswer<E extends Endpoint>(endpoint: E, token: string, onDone?: () => void) {
  const client = useQueryClient();
  return useChange(endpoint, {
    forgets: [],
    onDone: (request: ReplyOf<E>) => {
      client.setQueryData(reading(portalEndpoints.read, { params: { token } }).queryKey, request);
      onDone?.();
    },
  });
}
