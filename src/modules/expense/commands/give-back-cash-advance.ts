import { cashAdvanceEndpoints } from '#contract/cash-advance.ts';
import { refuse } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { loadAdvance, openOf, settle } from '../advance-store.ts';

/** Takes back in cash what was not spent. Refuses more than is open. */
export const giveBackCashAdvance = command({
  endpoint: cashAdvanceEndpoints.giveBack,
  kind: 'form',
  load: loadAdvance,
  change: async (tx, row, { amountFen }, { at, actor }) => {
    const openFen = openOf(row) - amountFen;
    if (openFen < 0) return refuse('cash_advance.more_than_open', { field: 'amountFen' });
    await settle(tx, { formId: row.id, claimId: null, amountFen, at, byName: actor.name });
    return happened({
      events: [{ type: 'cash_advance.given_back', data: { amount: amountFen } }],
      reply: { id: row.id, openFen },
    });
  },
});
