import { expenseClaimEndpoints } from '#contract/expense.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command, happened } from '#road/command.ts';
import { setOff } from '../advance-store.ts';
import { afterAction } from '../lifecycle.ts';
import { loadClaim, requestOfClaim, updateClaim } from '../store.ts';

/** Pays an audited claim out, less what the engineer was advanced; the vouchers and the approval are asked for by the regulation (S2.MACH.19, S2.MACH.26). */
export const reimburseExpenseClaim = command({
  endpoint: expenseClaimEndpoints.reimburse,
  kind: 'service_request',
  subjectId: requestOfClaim,
  load: loadClaim,
  change: async (tx, { id, state: before, amountFen, personId, requestId }, _input, { actor, at }) => {
    const state = afterAction(before, 'expense_claim.reimburse');
    if (state instanceof Refused) return state;
    await updateClaim(tx, id, { state, reimbursedAt: instantOf(at), reimbursedByName: actor.name });
    const of = { claimId: id, personId, requestId, amountFen };
    const advanceFen = await setOff(tx, { ...of, at, byName: actor.name });
    const facts = { 'expense_claim.state': state };
    return happened({
      events: [{ type: 'expense_claim.reimbursed', data: { amount: amountFen, advance: advanceFen }, facts }],
      reply: { id, state },
    });
  },
});
