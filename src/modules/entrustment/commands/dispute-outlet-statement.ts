import { outletStatementEndpoints } from '#contract/outlet-statement.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../statement/lifecycle.ts';
import { loadStatement, outletOfStatement, updateStatement } from '../statement/store.ts';

/** The outlet says what is wrong; the statement may then be drawn up anew. */
export const disputeOutletStatement = command({
  endpoint: outletStatementEndpoints.dispute,
  kind: 'branch',
  subjectId: outletOfStatement,
  load: loadStatement,
  change: async (tx, { id, month, state: before }, { note }, { at, actor }) => {
    const state = afterAction(before, 'outlet_statement.dispute');
    if (state instanceof Refused) return state;
    await updateStatement(tx, id, { state, note, answeredAt: instantOf(at), answeredByName: actor.name });
    return happened({
      events: [{ type: 'outlet_statement.disputed', data: { month, note } }],
      reply: { id, state },
    });
  },
});
