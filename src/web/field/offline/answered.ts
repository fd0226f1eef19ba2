import type { ChecklistAnswers, OrderChecklist } from '#contract/checklist-shape.ts';
import type { FieldJob } from '#contract/field-work.ts';
import type { Values } from '#engine/vocabulary.ts';

interface Answered {
  readonly checklistId: string;
  readonly answers: ChecklistAnswers;
}

/** The lists of a job as they stand with what was answered. */
export function answered(
  { checklistId, answers }: Answered,
  { order }: Pick<FieldJob, 'order'>,
  answeredAt: string | null = null,
): OrderChecklist[] {
  return order.checklists.map(list => (list.id === checklistId ? { ...list, answers, answeredAt } : list));
}

export function answerData({ answers }: Answered): Values {
  return { answers: JSON.stringify(answers) };
}
