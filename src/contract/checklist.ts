import Type from 'typebox';
import type { Values } from '#engine/vocabulary.ts';
import {
  Checklist,
  ChecklistAnswers,
  type ChecklistItem,
  checklistSteps,
  type OrderChecklist,
  PublishChecklist,
} from './checklist-shape.ts';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, Override, oneOf } from './shape.ts';
import { workOrderStates } from './work-order-shape.ts';

type Answer = ChecklistAnswers[string] | undefined;
type Asked = Pick<OrderChecklist, 'items' | 'answers'>;

const sha256 = /^[0-9a-f]{64}$/;

/** Whether something was answered of the kind that the item asks for. */
export function isAnswered({ kind, options = [] }: ChecklistItem, answer: Answer): boolean {
  switch (kind) {
    case 'yes_no':
      return typeof answer === 'boolean';
    case 'number':
      return typeof answer === 'number';
    case 'text':
      return typeof answer === 'string' && answer.trim() !== '';
    case 'choice':
      return typeof answer === 'string' && options.includes(answer);
    case 'photo':
      return typeof answer === 'string' && sha256.test(answer);
  }
}

/** A "no", or a number outside its limits. */
export function isBad({ min = -Infinity, max = Infinity }: ChecklistItem, answer: Answer): boolean {
  if (typeof answer === 'number') return answer < min || answer > max;
  return answer === false;
}

export function isComplete({ items, answers }: Asked): boolean {
  return items.every(item => item.isOptional || isAnswered(item, answers[item.key]));
}

/** Critical items with a bad answer. */
export function criticalIn({ items, answers }: Asked): ChecklistItem[] {
  return items.filter(item => item.isCritical && isBad(item, answers[item.key]));
}

/** What clauses may ask of the lists of an order; null where there is no list for a step. */
export function checklistFacts(lists: readonly Pick<OrderChecklist, 'step' | 'items' | 'answers'>[]): Values {
  const whole = (some: typeof lists) => (some.length === 0 ? null : some.every(isComplete));
  const steps = checklistSteps.map(step => [
    `checklist.${step}_complete`,
    whole(lists.filter(list => list.step === step)),
  ]);
  return {
    ...Object.fromEntries(steps),
    'checklist.critical_failed': lists.length === 0 ? null : lists.some(list => criticalIn(list).length > 0),
    // A record asks whether it is there: it is, once all is answered.
    'work_order.instruction_ticked': whole(lists) || null,
  };
}

export const checklistEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/checklists',
    action: 'checklist.read',
    summary: "The company's checklists with their versions, those in force first",
    reply: Type.Object({ items: Type.Array(Checklist) }),
  }),
  publish: endpoint({
    method: 'POST',
    path: '/checklists',
    action: 'checklist.publish',
    summary: 'Publishes a checklist, or the next version of one; orders that exist keep theirs',
    body: PublishChecklist,
    reply: Type.Object({ id: Id, version: Type.Integer() }),
  }),
  end: endpoint({
    method: 'POST',
    path: '/checklists/:id/end',
    action: 'checklist.end',
    summary: 'Orders that are created from now on are not asked by this list',
    params: IdParams,
    body: closed({}),
    reply: Type.Object({ id: Id }),
  }),
  answer: endpoint({
    method: 'POST',
    path: '/work-orders/:id/checklist',
    action: 'checklist.answer',
    summary: 'Answers a checklist of a work order; what is left out stays open',
    params: IdParams,
    body: closed({
      checklistId: Id,
      answers: ChecklistAnswers,
      happenedAt: Type.Optional(Instant),
      override: Type.Optional(Override),
    }),
    reply: Type.Object({ id: Id, state: oneOf(workOrderStates), isComplete: Type.Boolean() }),
  }),
};
