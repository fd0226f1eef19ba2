import type { Honour, Penalty } from '#engine/conduct.ts';
import type { Decided } from '#engine/controls/conduct-course.ts';

/** The engine compares them with those that were proposed: other words are refused there. */
export function measuresIn(words: readonly string[]): (Penalty | Honour)[] {
  return words as (Penalty | Honour)[];
}

const fromPay: readonly string[] = ['deduction', 'compensation', 'pay_cut'];

/** Whether a measure takes money from the person's pay. */
export function takesPay({ fen, measures }: Pick<Decided, 'fen' | 'measures'>): boolean {
  return fen > 0 && measures.some(measure => fromPay.includes(measure));
}
