import type { Judgement, Occasion, Standing } from './judge-log.ts';

/** An occasion that stands otherwise under the draft. Null: under that edition there is no such occasion. */
export interface Change {
  /** Key of the control with the number of the occasion, such as `S2.BUS.10/deadline1#2`. */
  readonly occasion: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** What stands otherwise, in the order of the occasions. */
export function changesBetween(before: Judgement, after: Judgement): Change[] {
  const changes: Change[] = [];
  for (const [occasion, was] of before.occasions) {
    const is = after.occasions.get(occasion);
    if (is?.standing !== was.standing) changes.push(changeOf(occasion, was, is));
  }
  for (const [occasion, is] of after.occasions)
    if (!before.occasions.has(occasion)) changes.push(changeOf(occasion, undefined, is));
  return changes;
}

function changeOf(occasion: string, was: Occasion | undefined, is: Occasion | undefined): Change {
  return { occasion, before: was?.standing ?? null, after: is?.standing ?? null };
}

/** The key of the control that an occasion belongs to. */
export function placeOfOccasion(occasion: string): string {
  return occasion.slice(0, occasion.lastIndexOf('#'));
}
