import { dutyEndpoints } from '#contract/duty.ts';
import { refuse } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { loadPerson } from '../person.ts';

/** Ends before its day that a colleague does the duties of a person. */
export const endDelegation = command({
  endpoint: dutyEndpoints.endDelegation,
  kind: 'person',
  load: loadPerson,
  change: async (tx, { id }, _input, { at }) => {
    const ended = await tx.db
      .updateTable('dutyDelegation')
      .set({ endedAt: Temporal.Instant.fromEpochMilliseconds(at) })
      .where('personId', '=', id)
      .where('endedAt', 'is', null)
      .executeTakeFirst();
    if (ended.numUpdatedRows === 0n) return refuse('duty.not_delegated');
    return happened({ events: [{ type: 'duty.delegation_ended' }], reply: { id } });
  },
});
