import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Endpoint } from '#contract/endpoint.ts';
import { forget } from '../../shared/api/queries.ts';
import { useSession } from '../../shared/session/session.ts';
import type { Draft } from '../draft.ts';
import { send } from '../send.ts';

interface VisitChange {
  readonly orderId: string;
  readonly endpoint: Endpoint;
  readonly draft: { readonly name: string; readonly value: Draft };
  readonly onDone: () => void;
}

/** Sends what was done on site beside the steps, with or without signal. */
export function useVisitChange({ orderId, endpoint, draft, onDone }: VisitChange) {
  const client = useQueryClient();
  const session = useSession();
  return useMutation({
    mutationFn: (body: object) => send<Endpoint>(session, endpoint, { params: { id: orderId }, body, draft }),
    networkMode: 'always',
    onSuccess: onDone,
    onSettled: () => forget(client, '/work-orders'),
  });
}
