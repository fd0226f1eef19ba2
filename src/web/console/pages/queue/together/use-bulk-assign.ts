import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { call } from '../../../../shared/api/call.ts';
import { forget } from '../../../../shared/api/queries.ts';

/** One of many requests, and who is to have it. */
interface Handing {
  readonly id: string;
  readonly ownerId: string | null;
}

/** What became of many: those done, each with who had it before, and how many were refused. */
interface BulkOutcome {
  readonly done: readonly Handing[];
  readonly failed: number;
}

const { assign } = serviceRequestEndpoints;

/** Gives many requests to somebody, one after the other as one would by hand; undone by giving each back. */
export function useBulkAssign() {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<BulkOutcome>();
  const [isPending, setPending] = useState(false);
  const hand = async (all: readonly Handing[]) => {
    setPending(true);
    const former = await handAll(all);
    await forget(client, '/service-requests');
    setPending(false);
    return { done: former, failed: all.length - former.length };
  };
  return {
    outcome,
    isPending,
    assign: async (ids: readonly string[], ownerId: string | null) =>
      setOutcome(await hand(ids.map(id => ({ id, ownerId })))),
    undo: async () => {
      if (outcome) await hand(outcome.done);
      setOutcome(undefined);
    },
  };
}

/** Who had those that were given; one that is refused leaves the others as they are. */
async function handAll(all: readonly Handing[]): Promise<readonly Handing[]> {
  const former: Handing[] = [];
  for (const { id, ownerId } of all) {
    const reply = await call(assign, { params: { id }, body: { ownerId } }).catch(() => undefined);
    if (reply) former.push({ id, ownerId: reply.formerOwnerId });
  }
  return former;
}
