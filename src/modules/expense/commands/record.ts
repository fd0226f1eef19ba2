import { expenseEndpoints } from '#contract/expense.ts';
import { boundToPlace } from '#contract/expense-shape.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { loadOrder, requestOfOrder } from '#modules/work-order/index.ts';
import { newId } from '#platform/id.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { command, happened } from '#road/command.ts';

/** Writes an expense down. Refuses one of a day to come, one of travel or lodging without place, and a picture of somebody else's. */
export const recordExpense = command({
  endpoint: expenseEndpoints.record,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: loadOrder,
  change: async (tx, order, { id: orderId, ...input }, { actor, at, recordedAt, zone }) => {
    const { kind, amountFen, spentOn, place = null, note = null, fileId = null } = input;
    if (spentOn > civilDay(recordedAt, zone)) return refuse('expense.day_to_come', { field: 'spentOn' });
    if (place === null && boundToPlace.includes(kind))
      return refuse('expense.place_missing', { field: 'place' });
    const personId = actor.personId ?? order.engineerId;
    if (personId === null) return refuse('expense.nobodys', { field: 'id' });
    if (fileId !== null && !(await isOwnFile(tx, fileId, actor.key)))
      return refuse('subject.not_found', { field: 'fileId' });
    const id = newId();
    const spent = { kind, amountFen, spentOn, place, note, fileId };
    await tx.db
      .insertInto('expense')
      .values({ id, orderId, personId, ...spent, recordedAt: instantOf(at) })
      .execute();
    return happened({
      events: [{ type: 'expense.recorded', data: { kind, amount: amountFen } }],
      reply: { id },
    });
  },
});

async function isOwnFile({ db }: Parameters<typeof loadOrder>[0], id: string, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('file')
    .select('id')
    .where('id', '=', id)
    .where('createdBy', '=', key)
    .executeTakeFirst();
  return row !== undefined;
}
