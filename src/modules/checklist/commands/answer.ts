import {
  checklistEndpoints,
  checklistFacts,
  criticalIn,
  isAnswered,
  isComplete,
} from '#contract/checklist.ts';
import type { ChecklistAnswers, ChecklistItem, OrderChecklist } from '#contract/checklist-shape.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { checklistsOf, loadOrder, nextOfOrder, requestOfOrder } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';

/** Answers a list of an order. Refuses a list that the order is not asked by, an answer of another kind, a photograph that is not there. */
export const answerChecklist = command({
  endpoint: checklistEndpoints.answer,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, { id, checklistId, answers }) => {
    const [found, lists] = await Promise.all([loadOrder(tx, { id }), checklistsOf(tx.db, id)]);
    const after = lists.map(list => (list.id === checklistId ? { ...list, answers } : list));
    const list = after.find(one => one.id === checklistId);
    const facts = checklistFacts(after);
    return found && { ...found, row: { order: found.row, list, facts }, proposes: facts };
  },
  change: async (tx, { order, list, facts }, { answers }, { actor, at }) => {
    const state = nextOfOrder(order, 'checklist.answer');
    if (state instanceof Refused) return state;
    if (!list) return refuse('checklist.not_asked', { field: 'checklistId' });
    const refused = wrongIn(list, answers) ?? (await missingPhoto(tx, order.id, list));
    if (refused) return refused;
    const said = JSON.stringify(answers);
    await tx.db
      .insertInto('checklistAnswer')
      .values({
        ...{ id: newId(), orderId: order.id, checklistId: list.id, answers: said },
        ...{ at: instantOf(at), answeredByName: actor.name },
      })
      .execute();
    const isWhole = isComplete(list);
    const { title, version, step } = list;
    const data = {
      ...{ list: title, version, step, complete: isWhole, answers: said },
      critical_failed: criticalIn(list).length > 0,
    };
    return happened({
      events: [{ type: 'checklist.answered', data, facts }],
      reply: { id: order.id, state, isComplete: isWhole },
    });
  },
});

/** The first answer that is not of the kind asked for, or to nothing that is asked. */
function wrongIn({ items }: OrderChecklist, answers: ChecklistAnswers): Refused | undefined {
  const asked = new Map(items.map(item => [item.key, item]));
  const wrong = Object.entries(answers).find(([key, answer]) => {
    const item = asked.get(key);
    return !item || !isAnswered(item, answer);
  });
  if (!wrong) return undefined;
  const [key] = wrong;
  return refuse('checklist.answer_wrong', {
    field: `answers/${key}`,
    params: { item: asked.get(key)?.text ?? key },
  });
}

async function missingPhoto(
  tx: Tx,
  orderId: string,
  { items, answers }: OrderChecklist,
): Promise<Refused | undefined> {
  const asked = items.filter(item => item.kind === 'photo' && answers[item.key] !== undefined);
  if (asked.length === 0) return undefined;
  const rows = await tx.db
    .selectFrom('workOrderPhoto')
    .innerJoin('file', 'file.id', 'workOrderPhoto.fileId')
    .select('file.sha256')
    .where('workOrderPhoto.orderId', '=', orderId)
    .execute();
  const kept = new Set(rows.map(({ sha256 }) => sha256));
  const missing = asked.find((item: ChecklistItem) => !kept.has(String(answers[item.key])));
  return (
    missing &&
    refuse('checklist.photo_missing', { field: `answers/${missing.key}`, params: { item: missing.text } })
  );
}
