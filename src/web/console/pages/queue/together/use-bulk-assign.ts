import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { call } from '../../../../shared/api/call.ts';
import { forget } from '../../../../shared/api/queries.ts';

/** One of many requests, who is to have it, and of what is undone who has it until then. */
interface Handing {
  readonly id: string;
  readonly ownerId: string | null;
  readonly heldById?: string | null;
}

/** What became of many: those done, each as it is undone, and how many were refused. */
interface BulkOutcome {
  readonly kind: 'done' | 'undone';
  readonly done: readonly Handing[];
  readonly failed: number;
}

const { assign } = serviceRequestEndpoints;

/**
 * Gives many requests to somebody, one after the other as one would by hand. Undone by giving each back, but for those
 * that somebody else has taken since.
 */
export function useBulkAssign() {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<BulkOutcome>();
  const [isPending, setPending] = useState(false);
  const hand = async (kind: BulkOutcome['kind'], all: readonly Handing[]) => {
    setPending(true);
    const done = await handAll(all);
    await forget(client, '/service-requests');
    setPending(false);
    setOutcome({ kind, done, failed: all.length - done.length });
  };
  return {
    outcome,
    isPending,
    assign: (ids: readonly string[], ownerId: string | null) =>
      hand(
        'done',
        ids.map(id => ({ id, ownerId })),
      ),
    undo: async () => {
      if (outcome) await hand('undone', outcome.done);
    },
  };
}

/** How those that were given are given back; one that is refused leaves the others as they are. */
async function handAll(all: readonly Handing[]): Promise<readonly Handing[]> {
  const undoing: Handing[] = [];
  for (const { id, ...body } of all) {
    const reply = await call(assign, { params: { id }, body }).catch(() => undefined);
    if (reply) undoing.push({ id, ownerId: reply.formerOwnerId, heldById: body.ownerId });
  }
  return undoing;
}
