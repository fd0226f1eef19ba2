import { absenceEndpoints } from '#contract/absence.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command, happened } from '#road/command.ts';
import { findAbsence } from '../absence-store.ts';

/** Ends an absence now; one that has not begun is taken back. Refuses one that is over: `absence.over`. */
export const endAbsence = command({
  endpoint: absenceEndpoints.end,
  kind: 'person',
  subjectId: async (tx, { id }) => (await findAbsence(tx.db, id))?.personId ?? null,
  load: async (tx, { id }) => {
    const row = await findAbsence(tx.db, id);
    return row
      ? { scope: { branchId: row.branchId, customerId: null, assignees: [row.personId] }, row }
      : null;
  },
  change: async (tx, { id, fromAt, toAt }, _input, { at }) => {
    const now = instantOf(at);
    const isTakenBack = toAt.equals(fromAt);
    if (isTakenBack || Temporal.Instant.compare(toAt, now) <= 0) return refuse('absence.over');
    const ended = Temporal.Instant.compare(fromAt, now) > 0 ? fromAt : now;
    await tx.db.updateTable('absence').set({ toAt: ended }).where('id', '=', id).execute();
    return happened({ events: [{ type: 'absence.ended' }], reply: { id } });
  },
});
