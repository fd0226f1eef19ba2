import type { LocalText } from './locale.ts';

/**
 * Why something asked for was not done, as a value that a person can answer.
 * `code` is listed in `contract/refusals.ts`, which gives its HTTP status and its text in each language.
 */
export interface Refusal {
  readonly code: string;
  /** The clause of the regulation that stands in the way, such as `S2.BUS.10`. */
  readonly clause?: string;
  /** The input field that is wrong, as a JSON pointer without its leading slash. */
  readonly field?: string;
  /** Values for the placeholders of the text. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The obstacle in the regulation's own words, told instead of the code's text. */
  readonly words?: LocalText;
  /** Actions that would lift the obstacle, such as `work_order.test`. */
  readonly lift?: readonly string[];
}

export class Refused {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    this.refusals = refusals;
  }
}

/** Refuses with one reason. */
export function refuse(code: string, more: Omit<Refusal, 'code'> = {}): Refused {
  return new Refused([{ code, ...more }]);
}
