import {
  type Query,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
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

/**
 * Marks every read as old whose path begins so, such as `/service-requests`, and waits until what is on the screen has
 * been read anew. News of the same change may have put another reading in the place of the one that was waited for:
 * then that one is waited for, else the next change would go out with the version before.
 */
export async function forget(client: QueryClient, path: string): Promise<void> {
  const predicate = (query: Query) => String(query.queryKey[0]).startsWith(path);
  await client.invalidateQueries({ predicate });
  await client.refetchQueries(
    { predicate, type: 'active', fetchStatus: 'fetching' },
    { cancelRefetch: false },
  );
}

interface ChangeOptions<E> {
  /** Beginnings of the paths whose answers the change makes old. */
  readonly forgets: readonly string[];
  readonly onDone?: (reply: ReplyOf<E>) => void;
}

/**
 * A change of the contract. The same request keeps its key until somebody has answered, so that a second try changes
 * nothing twice; one that was edited in between is another request.
 */
export function useChange<E extends Endpoint>(endpoint: E, { forgets, onDone }: ChangeOptions<E>) {
  const client = useQueryClient();
  const unanswered = useRef<{ content: string; key: string }>(undefined);
  const keyOf = (request: object) => {
    const content = JSON.stringify(request);
    if (unanswered.current?.content !== content) unanswered.current = { content, key: newKey() };
    return unanswered.current.key;
  };
  return useMutation<ReplyOf<E>, Error, Omit<CallOf<E>, 'signal' | 'key'>>({
    // Without a network the person is told at once, not left waiting.
    networkMode: 'always',
    mutationFn: request => callWith(endpoint, { ...request, key: keyOf(request) }),
    onError: error => {
      if (!(error instanceof Problem && error.isUnanswered)) unanswered.current = undefined;
    },
    onSuccess: async reply => {
      unanswered.current = undefined;
      await Promise.all(forgets.map(path => forget(client, path)));
      onDone?.(reply);
    },
  });
}
