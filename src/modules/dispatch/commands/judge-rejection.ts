import { dispatchEndpoints } from '#contract/dispatch.ts';
import { refuse } from '#kernel/refusal.ts';
import { loadOrder, requestOfOrder } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Actor } from '#road/actor.ts';
import { command, happened } from '#road/command.ts';
import { ofOwnPeople } from '../rejection-sight.ts';

/**
 * Says whether the reason for which an engineer gave an order back holds; where it does not, clauses on obeying the
 * dispatcher count it (S2.MACH.25). Refuses where there is none to judge: `dispatch.not_rejected`.
 */
export const judgeRejection = command({
  endpoint: dispatchEndpoints.judgeRejection,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, { id, state }, { isAccepted, note = null }, { actor }) => {
    const rejection = await openRejection(tx, id, actor);
    if (!rejection) return refuse('dispatch.not_rejected');
    await tx.db
      .updateTable('rejection')
      .set({ isAccepted, judgedByName: actor.name, judgementNote: note })
      .where('id', '=', rejection.id)
      .execute();
    const data = { accepted: isAccepted };
    return happened({ events: [{ type: 'dispatch.refused', data }], reply: { id, state } });
  },
});

function openRejection(tx: Tx, orderId: string, actor: Actor) {
  return tx.db
    .selectFrom('rejection as r')
    .innerJoin('person as p', 'p.id', 'r.engineerId')
    .select('r.id')
    .where('r.orderId', '=', orderId)
    .where('r.isAccepted', 'is', null)
    .where(ofOwnPeople(actor))
    .orderBy('r.at', 'desc')
    .limit(1)
    .executeTakeFirst();
}
