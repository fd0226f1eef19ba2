import { outletStatementEndpoints } from '#contract/outlet-statement.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../statement/lifecycle.ts';
import { loadStatement, outletOfStatement, updateStatement } from '../statement/store.ts';

/** Approves what the outlet has confirmed: it may be paid. */
export const approveOutletStatement = command({
  endpoint: outletStatementEndpoints.approve,
  kind: 'branch',
  subjectId: outletOfStatement,
  load: loadStatement,
  change: async (tx, { id, month, state: before }, _input, { at, actor }) => {
    const state = afterAction(before, 'outlet_statement.approve');
    if (state instanceof Refused) return state;
    await updateStatement(tx, id, { state, approvedAt: instantOf(at), approvedByName: actor.name });
    return happened({
      events: [{ type: 'outlet_statement.approved', data: { month } }],
      reply: { id, state },
    });
  },
});
