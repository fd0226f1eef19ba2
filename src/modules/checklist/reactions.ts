import { checklistFacts } from '#contract/checklist.ts';
import { checklistsOf } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Reaction } from '#road/road.ts';

/** A new order of the case, or another machine, is asked by lists of its own: what was answered before no longer counts. */
const ask: Reaction = async (tx, _event, { id }, { state }) => {
  const orderId = await latestOrder(tx, id);
  const lists = orderId === undefined ? [] : await checklistsOf(tx.db, orderId);
  const before = state.facts['checklist.critical_failed'] ?? null;
  if (lists.length === 0 && before === null) return [];
  return [{ type: 'checklist.asked', data: { lists: lists.length }, facts: checklistFacts(lists) }];
};

async function latestOrder({ db }: Tx, requestId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('workOrder')
    .select('id')
    .where('requestId', '=', requestId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

export const checklistReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'work_order.created': [ask],
  'machine.identified': [ask],
};
