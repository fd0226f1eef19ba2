import { messageEndpoints } from '#contract/message.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command, happened } from '#road/command.ts';
import { companySubject } from '../company.ts';

/** Sets aside what asks for nothing; it stays to be read. Refuses `message.settled`. */
export const setMessageAside = command({
  endpoint: messageEndpoints.setAside,
  kind: 'company',
  subjectId: companySubject,
  load: async (tx, { id }) => {
    const row = await tx.db
      .selectFrom('message')
      .select('state')
      .where('id', '=', id)
      .where('direction', '=', 'in')
      .executeTakeFirst();
    return row ? { scope: { branchId: null, customerId: null, assignees: [] }, row } : null;
  },
  change: async (tx, { state }, { id, reason }, { actor, at }) => {
    if (state !== 'held') return refuse('message.settled');
    await tx.db
      .updateTable('message')
      .set({ state: 'set_aside', reason: 'by_person', fault: reason })
      .set({ settledAt: instantOf(at), settledByName: actor.name })
      .where('id', '=', id)
      .execute();
    return happened({ events: [{ type: 'company.message_set_aside' }], reply: { id, state: 'set_aside' } });
  },
});
