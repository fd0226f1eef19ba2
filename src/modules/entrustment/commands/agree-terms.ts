import { entrustmentEndpoints } from '#contract/entrustment.ts';
import { instantOf } from '#kernel/time.ts';
import { findBranch } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';

/** Writes down how soon an outlet answers; what it was handed before keeps its time. */
export const agreeOutletTerms = command({
  endpoint: entrustmentEndpoints.agreeTerms,
  kind: 'branch',
  load: async (tx, { id }) => {
    const outlet = await findBranch(tx.db, id);
    const scope = { branchId: id, customerId: null, assignees: [] };
    return outlet?.kind === 'outlet' ? { scope, row: outlet } : null;
  },
  change: async (tx, { id: outletId }, { answerHours }, { at, actor }) => {
    const terms = { answerHours, agreedAt: instantOf(at), agreedByName: actor.name };
    await tx.db
      .insertInto('outletTerms')
      .values({ outletId, ...terms })
      .onConflict(conflict => conflict.column('outletId').doUpdateSet(terms))
      .execute();
    return happened({
      events: [{ type: 'entrustment.terms_agreed', data: { answer_hours: answerHours } }],
      reply: { id: outletId, answerHours },
    });
  },
});
