import { expenseClaimEndpoints } from '#contract/expense.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../lifecycle.ts';
import { loadClaim, requestOfClaim, updateClaim } from '../store.ts';

/** Finance says whether the vouchers are sound and of the place of the trip (S1.RULES.13, S2.MACH.19). */
export const auditExpenseClaim = command({
  endpoint: expenseClaimEndpoints.audit,
  kind: 'service_request',
  subjectId: requestOfClaim,
  load: loadClaim,
  change: async (tx, { id, state: before }, { isSound, placeMatches, note = null }, { actor, at }) => {
    const state = afterAction(before, 'expense_claim.audit');
    if (state instanceof Refused) return state;
    const audited = { auditedAt: instantOf(at), auditedByName: actor.name };
    await updateClaim(tx, id, { state, isSound, placeMatches, note, ...audited });
    const facts = {
      'expense_claim.state': state,
      'expense_claim.vouchers_sound': isSound,
      'expense_claim.place_matches': placeMatches,
    };
    return happened({
      events: [{ type: 'expense_claim.audited', data: { sound: isSound }, facts }],
      reply: { id, state },
    });
  },
});
