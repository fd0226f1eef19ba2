import { type DutyReply, dutyEndpoints } from '#contract/duty.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, happened } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { loadDuty } from '../store.ts';

/** Tells whoever leads that a duty without a clock of its own is late: an edition that somebody has not read. Once. */
export const escalateDuty = command({
  endpoint: dutyEndpoints.escalate,
  kind: 'duty',
  load: loadDuty,
  change: async (tx, row, _input, { at }) => {
    if (row.state !== 'open') return refuse('duty.settled');
    const late = await escalated(tx, { id: row.id, at: instantOf(at) });
    if (!late) return refuse('duty.settled');
    const roles = [late.holder === 'manager' ? 'general_manager' : 'manager'];
    const dueAt = late.dueAt.epochMilliseconds;
    const reply: DutyReply = { id: row.id, state: 'open' };
    return happened({
      events: [{ type: 'duty.escalated', data: { duty: row.duty } }],
      reply,
      notices: [tells({ topic: 'edition.unread', subjectId: row.id, roles, at, dueAt })],
    });
  },
});

function escalated(tx: Tx, { id, at }: { readonly id: string; readonly at: Temporal.Instant }) {
  return tx.db
    .updateTable('duty')
    .set({ escalatedAt: at })
    .where('id', '=', id)
    .where('escalatedAt', 'is', null)
    .where('dueAt', '<', at)
    .returning(['holder', 'dueAt'])
    .executeTakeFirst();
}
