import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { v7 as newKey } from 'uuid';
import type { Endpoint, ReplyOf } from '#contract/endpoint.ts';
import { type CallOf, callWith } from './call.ts';
import { Problem } from './problem.ts';

/** A read of the contract as a query; its key is the path and what was asked. */
export function reading<E extends Endpoint>(
  endpoint: E,
  request: Omit<CallOf<E>, 'signal' | 'key' | 'etag'>,
) {
  return queryOptions({
    queryKey: [endpoint.path, request],
    queryFn: ({ signal }) => callWith(endpoint, { ...request, signal }),
  });
}

/** Marks every read as old whose path begins so: `/service-requests`. */
export function forget(client: QueryClient, path: string): Promise<void> {
  return client.invalidateQueries({ predicate: query => String(query.queryKey[0]).startsWith(path) });
}

interface ChangeOptions<E> {
  /** Beginnings of the paths whose answers the change makes old. */
  readonly forgets: readonly string[];
  readonly onDone?: (reply: ReplyOf<E>) => void;
}

/** A change of the contract. The key stays the same until somebody has answered, so that a second try changes nothing twice. */
export function useChange<E extends Endpoint>(endpoint: E, { forgets, onDone }: ChangeOptions<E>) {
  const client = useQueryClient();
  const key = useRef(newKey());
  return useMutation<ReplyOf<E>, Error, Omit<CallOf<E>, 'signal' | 'key'>>({
    mutationFn: request => callWith(endpoint, { ...request, key: key.current }),
    onError: error => {
      if (!(error instanceof Problem && error.isUnanswered)) key.current = newKey();
    },
    onSuccess: async reply => {
      key.current = newKey();
      await Promise.all(forgets.map(path => forget(client, path)));
      onDone?.(reply);
    },
  });
}
