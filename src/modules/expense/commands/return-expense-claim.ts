import { expenseClaimEndpoints } from '#contract/expense.ts';
import { beginning } from '#contract/work-order-facts.ts';
import { Refused } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { afterAction } from '../lifecycle.ts';
import { loadClaim, requestOfClaim, updateClaim } from '../store.ts';

/** Gives a claim back with what is to be mended; its expenses are the engineer's again. */
export const returnExpenseClaim = command({
  endpoint: expenseClaimEndpoints.return,
  kind: 'service_request',
  subjectId: requestOfClaim,
  load: loadClaim,
  change: async (tx, { id, state: before, requestId, personId }, { note }, { at }) => {
    const state = afterAction(before, 'expense_claim.return');
    if (state instanceof Refused) return state;
    await updateClaim(tx, id, { state, note });
    await tx.db.updateTable('expense').set({ claimId: null }).where('claimId', '=', id).execute();
    const facts = { 'expense_claim.state': state };
    const told = { topic: 'expense_claim.returned', subjectId: requestId, personIds: [personId], at };
    return happened({
      events: [{ type: 'expense_claim.returned', data: { note }, facts }],
      reply: { id, state },
      notices: [tells({ ...told, named: beginning(note) })],
    });
  },
});
