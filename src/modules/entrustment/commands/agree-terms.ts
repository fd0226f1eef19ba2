import { entrustmentEndpoints } from '#contract/entrustment.ts';
import { instantOf } from '#kernel/time.ts';
import { findBranch } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';

/** Writes down how soon an outlet answers and what it is owed for an order; what it was handed before keeps its time. */
export const agreeOutletTerms = command({
  endpoint: entrustmentEndpoints.agreeTerms,
  kind: 'branch',
  load: async (tx, { id }) => {
    const outlet = await findBranch(tx.db, id);
    const scope = { branchId: id, customerId: null, assignees: [] };
    return outlet?.kind === 'outlet' ? { scope, row: outlet } : null;
  },
  change: async (tx, { id: outletId }, { answerHours, prices }, { at, actor }) => {
    const terms = { answerHours, agreedAt: instantOf(at), agreedByName: actor.name };
    const agreed = { ...terms, ...(prices && { prices: JSON.stringify(prices) }) };
    await tx.db
      .insertInto('outletTerms')
      .values({ outletId, ...agreed })
      .onConflict(conflict => conflict.column('outletId').doUpdateSet(agreed))
      .execute();
    return happened({
      events: [{ type: 'entrustment.terms_agreed', data: { answer_hours: answerHours } }],
      reply: { id: outletId, answerHours },
    });
  },
});
