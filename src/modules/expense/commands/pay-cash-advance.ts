import { cashAdvanceEndpoints } from '#contract/cash-advance.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command, happened } from '#road/command.ts';
import { loadAdvance } from '../advance-store.ts';

/** Pays an approved advance out. From now on the engineer owes it. */
export const payCashAdvance = command({
  endpoint: cashAdvanceEndpoints.pay,
  kind: 'form',
  load: loadAdvance,
  change: async (tx, { id, amountFen, isPaid }, _input, { at, actor }) => {
    if (isPaid) return refuse('cash_advance.paid');
    await tx.db
      .updateTable('cashAdvance')
      .set({ paidAt: instantOf(at), paidByName: actor.name })
      .where('formId', '=', id)
      .execute();
    return happened({
      events: [{ type: 'cash_advance.paid', data: { amount: amountFen } }],
      reply: { id, openFen: amountFen },
    });
  },
});
