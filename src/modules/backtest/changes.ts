import type { Judgement, Occasion, Standing } from './judge-log.ts';

/** An occasion that stands otherwise under the draft. Null: under that edition there is no such occasion. */
export interface Change {
  /** Key of the control with the number of the occasion, such as `S2.BUS.10/deadline1#2`. */
  readonly occasion: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** A change with the occasion as it was or, where there was none, as it is. */
export interface ChangedOccasion extends Change, Pick<Occasion, 'place' | 'at' | 'by'> {}

/** What stands otherwise, in the order of the occasions. */
export function changesBetween(before: Judgement, after: Judgement): ChangedOccasion[] {
  const changes: ChangedOccasion[] = [];
  for (const [occasion, was] of before.occasions) {
    const is = after.occasions.get(occasion);
    if (is?.standing !== was.standing)
      changes.push(changed(was, { occasion, before: was.standing, after: is?.standing ?? null }));
  }
  for (const [occasion, is] of after.occasions)
    if (!before.occasions.has(occasion))
      changes.push(changed(is, { occasion, before: null, after: is.standing }));
  return changes;
}

function changed({ place, at, by }: Occasion, change: Change): ChangedOccasion {
  return { ...change, place, at, by };
}

/** The key of the control that an occasion belongs to. */
export function placeOfOccasion(occasion: string): string {
  return occasion.slice(0, occasion.lastIndexOf('#'));
}
