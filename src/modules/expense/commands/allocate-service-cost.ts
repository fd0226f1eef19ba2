import { expenseClaimEndpoints } from '#contract/expense.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../lifecycle.ts';
import { loadClaim, requestOfClaim } from '../store.ts';

/** Determines who bears a kind of cost; said again, the last counts. To which account it may go, the regulation says (S1.RULES.19, S1.RULES.20). */
export const allocateServiceCost = command({
  endpoint: expenseClaimEndpoints.allocate,
  kind: 'service_request',
  subjectId: requestOfClaim,
  load: async (tx, input) => {
    const found = await loadClaim(tx, input);
    const { kind, bearer, account } = input;
    const proposes = {
      'service_cost.kind': kind,
      'service_cost.amount': found?.row.sums[kind] ?? null,
      'service_cost.bearer': bearer,
      'service_cost.account': account,
    };
    return found && { ...found, row: { ...found.row, proposes }, proposes };
  },
  change: async (tx, { id, state: before, sums, proposes }, { kind, bearer, account }, { actor, at }) => {
    const state = afterAction(before, 'service_cost.allocate');
    if (state instanceof Refused) return state;
    const amountFen = sums[kind];
    if (amountFen === undefined) return refuse('service_cost.not_claimed', { field: 'kind' });
    const cost = { bearer, account, allocatedAt: instantOf(at), allocatedByName: actor.name };
    await tx.db
      .insertInto('serviceCost')
      .values({ claimId: id, kind, amountFen, ...cost })
      .onConflict(conflict => conflict.columns(['claimId', 'kind']).doUpdateSet(cost))
      .execute();
    const data = { kind, account, amount: amountFen };
    return happened({
      events: [{ type: 'service_cost.allocated', data, facts: proposes }],
      reply: { id, state },
    });
  },
});
