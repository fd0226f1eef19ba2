import { expenseEndpoints } from '#contract/expense.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { loadOrder } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, happened } from '#road/command.ts';

interface Named {
  readonly id: string;
}

function find({ db }: Pick<Tx, 'db'>, { id }: Named) {
  return db
    .selectFrom('expense')
    .innerJoin('workOrder', 'workOrder.id', 'expense.orderId')
    .select(['expense.id', 'expense.orderId', 'workOrder.requestId', 'expense.personId', 'expense.kind'])
    .select(['expense.amountFen', 'expense.claimId'])
    .where('expense.id', '=', id)
    .where('expense.removedAt', 'is', null)
    .executeTakeFirst();
}

/** Takes an expense back. Refuses one that is claimed: finance returns the claim first. */
export const removeExpense = command({
  endpoint: expenseEndpoints.remove,
  kind: 'service_request',
  subjectId: async (tx, input) => (await find(tx, input))?.requestId ?? null,
  load: async (tx, input) => {
    const row = await find(tx, input);
    const order = row && (await loadOrder(tx, { id: row.orderId }));
    return row && order ? { scope: { ...order.scope, assignees: [row.personId] }, row } : null;
  },
  change: async (tx, { id, kind, amountFen, claimId }, _input, { at }) => {
    if (claimId !== null) return refuse('expense.claimed');
    await tx.db
      .updateTable('expense')
      .set({ removedAt: instantOf(at) })
      .where('id', '=', id)
      .execute();
    const data = { kind, amount: Number(amountFen) };
    return happened({ events: [{ type: 'expense.removed', data }], reply: { id } });
  },
});
