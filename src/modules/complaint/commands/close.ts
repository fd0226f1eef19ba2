import { followUpEndpoints } from '#contract/follow-up.ts';
import { Refused } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../lifecycle.ts';
import { loadComplaint, requestOfComplaint, shown } from '../store.ts';

/** Ends a complaint with what was done about it. */
export const closeComplaint = command({
  endpoint: followUpEndpoints.closeComplaint,
  kind: 'service_request',
  subjectId: requestOfComplaint,
  load: loadComplaint,
  change: async (tx, row, { measure }, { at }) => {
    const state = afterAction(row.state, 'complaint.close');
    if (state instanceof Refused) return state;
    const closedAt = Temporal.Instant.fromEpochMilliseconds(at);
    await tx.db.updateTable('complaint').set({ state, measure, closedAt }).where('id', '=', row.id).execute();
    return happened({
      events: [{ type: 'complaint.closed', facts: { 'complaint.state': state } }],
      reply: shown({ ...row, state, measure }),
    });
  },
});
