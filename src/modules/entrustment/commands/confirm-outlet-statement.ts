import { outletStatementEndpoints } from '#contract/outlet-statement.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../statement/lifecycle.ts';
import { loadStatement, outletOfStatement, updateStatement } from '../statement/store.ts';

/** The outlet agrees to what it is owed. */
export const confirmOutletStatement = command({
  endpoint: outletStatementEndpoints.confirm,
  kind: 'branch',
  subjectId: outletOfStatement,
  load: loadStatement,
  change: async (tx, { id, month, state: before }, _input, { at, actor }) => {
    const state = afterAction(before, 'outlet_statement.confirm');
    if (state instanceof Refused) return state;
    await updateStatement(tx, id, { state, answeredAt: instantOf(at), answeredByName: actor.name });
    return happened({
      events: [{ type: 'outlet_statement.confirmed', data: { month } }],
      reply: { id, state },
    });
  },
});
