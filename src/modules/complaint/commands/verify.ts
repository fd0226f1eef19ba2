import type { BodyOf } from '#contract/endpoint.ts';
import { followUpEndpoints } from '#contract/follow-up.ts';
import type { Values } from '#engine/vocabulary.ts';
import { Refused } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../lifecycle.ts';
import { loadComplaint, requestOfComplaint, shown } from '../store.ts';

/** Finds whether service is truly to blame (S2.BUS.04), and what caused it: sanctions ask for the cause (S3.SOFT.45). */
export const verifyComplaint = command({
  endpoint: followUpEndpoints.verifyComplaint,
  kind: 'service_request',
  subjectId: requestOfComplaint,
  load: async (tx, input) => {
    const found = await loadComplaint(tx, input);
    return found && { ...found, proposes: factsOf(input) };
  },
  change: async (tx, row, { isByService, finding, cause }, { at }) => {
    const state = afterAction(row.state, 'complaint.verify');
    if (state instanceof Refused) return state;
    const verifiedAt = Temporal.Instant.fromEpochMilliseconds(at);
    await tx.db
      .updateTable('complaint')
      .set({ state, isByService, finding, cause: cause ?? null, verifiedAt })
      .where('id', '=', row.id)
      .execute();
    return happened({
      events: [
        {
          type: 'complaint.verified',
          data: { by_service: isByService },
          facts: { 'complaint.state': state, ...factsOf({ isByService, cause }) },
        },
      ],
      reply: shown({ ...row, state, isByService, finding, cause: cause ?? null }),
    });
  },
});

interface Found {
  readonly isByService: boolean;
  readonly cause?: BodyOf<typeof followUpEndpoints.verifyComplaint>['cause'] | undefined;
}

/** A cause that was found before stands where this verification names none. */
function factsOf({ isByService, cause }: Found): Values {
  return { 'complaint.by_service': isByService, ...(cause && { 'complaint.cause': cause }) };
}
