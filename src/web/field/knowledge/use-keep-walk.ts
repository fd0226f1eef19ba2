import { useMutation, useQueryClient } from '@tanstack/react-query';
import { articleEndpoints } from '#contract/article.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { forget } from '../../shared/api/queries.ts';
import { useSession } from '../../shared/session/session.ts';
import type { EntryDraft } from '../offline/entry.ts';
import { send } from '../send.ts';
import { renewKnowledge } from './keep.ts';

interface KeepWalk {
  readonly order: WorkOrder;
  readonly articleId: string;
  readonly version: number;
  readonly draft: EntryDraft;
  readonly onDone: () => void;
}

/** Writes the way down that was gone: among the changes of its order, so that it stands where it happened. */
export function useKeepWalk({ order, articleId, version, draft, onDone }: KeepWalk) {
  const client = useQueryClient();
  const session = useSession();
  const { id: orderId, requestId } = order;
  return useMutation({
    networkMode: 'always',
    mutationFn: async (answers: readonly number[]) => {
      const posted = await send(session, articleEndpoints.walk, {
        params: { id: requestId },
        body: { articleId, version, answers: [...answers] },
        ...{ draft, orderId },
      });
      // The way is written down; that it cannot be shown from the server yet is nothing to be told of.
      if (posted === 'sent') await renewKnowledge(session?.userId ?? '', requestId).catch(() => undefined);
    },
    onSuccess: onDone,
    onSettled: () => Promise.all([forget(client, '/work-orders'), forget(client, '/service-requests')]),
  });
}
