import { isAnswered } from '#contract/checklist.ts';
import type { ChecklistAnswers, ChecklistItem } from '#contract/checklist-shape.ts';

/** What stands in the fields, by the keys of the items; `yes` and `no` for yes and no. */
export type Typed = Readonly<Record<string, string>>;

export function typedOf(answers: ChecklistAnswers): Typed {
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, wordOf(answer)]));
}

function wordOf(answer: ChecklistAnswers[string]): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return String(answer);
}

/** The answers as they are sent: what is empty or no answer to its item is left out. */
export function answersOf(items: readonly ChecklistItem[], typed: Typed): ChecklistAnswers {
  const given = items.flatMap(item => {
    const answer = answerOf(item, (typed[item.key] ?? '').trim());
    return answer !== undefined && isAnswered(item, answer) ? [[item.key, answer] as const] : [];
  });
  return Object.fromEntries(given);
}

function answerOf({ kind }: ChecklistItem, text: string): ChecklistAnswers[string] | undefined {
  if (text === '') return undefined;
  if (kind === 'yes_no') return text === 'yes';
  if (kind !== 'number') return text;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}
