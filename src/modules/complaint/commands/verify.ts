import { followUpEndpoints } from '#contract/follow-up.ts';
import { Refused } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../lifecycle.ts';
import { loadComplaint, requestOfComplaint, shown } from '../store.ts';

/** Finds whether service is truly to blame (S2.BUS.04). */
export const verifyComplaint = command({
  endpoint: followUpEndpoints.verifyComplaint,
  kind: 'service_request',
  subjectId: requestOfComplaint,
  load: async (tx, input) => {
    const found = await loadComplaint(tx, input);
    return found && { ...found, proposes: { 'complaint.by_service': input.isByService } };
  },
  change: async (tx, row, { isByService, finding }, { at }) => {
    const state = afterAction(row.state, 'complaint.verify');
    if (state instanceof Refused) return state;
    const verifiedAt = Temporal.Instant.fromEpochMilliseconds(at);
    await tx.db
      .updateTable('complaint')
      .set({ state, isByService, finding, verifiedAt })
      .where('id', '=', row.id)
      .execute();
    return happened({
      events: [
        {
          type: 'complaint.verified',
          data: { by_service: isByService },
          facts: { 'complaint.state': state, 'complaint.by_service': isByService },
        },
      ],
      reply: shown({ ...row, state, isByService, finding }),
    });
  },
});
