import type { Told } from './told.ts';

/** What was told last, for clients that come back after their line broke. */
export interface Recent {
  keep(told: Told): void;
  /** Listening begins (again) behind this number: what was told before is not known. */
  beginAt(no: number): void;
  /** The highest number that was heard. */
  last(): number;
  /** What came after a number; undefined when that is no longer, or not yet, known. */
  since(no: number): readonly Told[] | undefined;
}

const keptAtMost = 5_000;

/** Two processes may be heard in another order than their numbers: so far back it is told once more. */
const disorder = 20;

export function createRecent(): Recent {
  let kept: Told[] = [];
  let known = Number.POSITIVE_INFINITY;
  let highest = 0;
  return {
    keep: told => {
      kept.push(told);
      highest = Math.max(highest, told.no);
      if (kept.length <= keptAtMost) return;
      known = kept[kept.length / 2]?.no ?? highest;
      kept = kept.slice(kept.length / 2);
    },
    beginAt: no => {
      kept = [];
      known = no;
      highest = Math.max(highest, no);
    },
    last: () => highest,
    since: no => (no < known || no > highest ? undefined : kept.filter(told => told.no > no - disorder)),
  };
}
