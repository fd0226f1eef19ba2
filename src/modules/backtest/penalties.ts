import type { Book } from '#engine/compile.ts';
import type { Consequence } from '#engine/controls/consequence.ts';
import { measureOf, type Prior } from '#engine/controls/measure-of.ts';
import type { Found } from './judge-log.ts';
import { placesOf } from './places.ts';
import type { Pair } from './tallies.ts';

/** What the sanctions of a control would have come to, before anybody confirms, excuses or appeals. */
export interface Penalties {
  found: number;
  /** Bounds of the sum; where a person decides within a range they differ. */
  fromFen: number;
  toFen: number;
  /** Findings whose amount depends on what is not known here: a wage, a loss, somebody's decision. */
  open: number;
}

/** By the key of the control. */
export type PenaltySums = ReadonlyMap<string, Pair<Penalties>>;

/** Works out measures in the order of the history, so that the second and third time are counted as such. */
export interface PenaltyCounter {
  add(found: Pair<readonly Found[]>): void;
  readonly sums: PenaltySums;
}

export function penaltyCounter(books: Pair<Book>, zone: string): PenaltyCounter {
  const sums = new Map<string, Pair<Penalties>>();
  const of = (side: 'before' | 'after') => {
    const measure = measurer(books[side], zone);
    return (found: Found) => measure(sumsOf(sums, placeOf(books[side], found))[side], found);
  };
  const [before, after] = [of('before'), of('after')];
  return {
    add: found => {
      found.before.forEach(before);
      found.after.forEach(after);
    },
    sums,
  };
}

function placeOf(book: Book, { finding, edition }: Found): string {
  return placesOf(book.edition(edition)).of(finding);
}

const nothing = (): Penalties => ({ found: 0, fromFen: 0, toFen: 0, open: 0 });

function sumsOf(sums: Map<string, Pair<Penalties>>, place: string): Pair<Penalties> {
  const known = sums.get(place) ?? { before: nothing(), after: nothing() };
  sums.set(place, known);
  return known;
}

function measurer(book: Book, zone: string) {
  const earlier = new Map<string, Prior[]>();
  return (into: Penalties, { finding, edition, personId }: Found): void => {
    const regulation = book.edition(edition);
    const consequence = regulation.consequences.get(`${finding.clause}/${finding.control}`);
    if (!consequence) return;
    const priors = priorsOf(earlier, consequence, personId);
    const { settings } = regulation;
    const [measure] = measureOf(consequence, { finding, priors, bases: {}, zone, settings });
    into.found++;
    if (measure) add(into, measure);
    priors.push({ at: finding.at, fen: measure?.toFen ?? 0 });
  };
}

/** Where nobody is known to answer for it, nobody has done it before; where no row asks, nothing is remembered. */
function priorsOf(earlier: Map<string, Prior[]>, consequence: Consequence, personId: string | null): Prior[] {
  if (personId === null || !asksForPriors(consequence)) return [];
  const whose = `${consequence.key} ${personId}`;
  const priors = earlier.get(whose) ?? [];
  earlier.set(whose, priors);
  return priors;
}

function asksForPriors({ rows }: Consequence): boolean {
  return rows.some(({ spec, capFen }) => spec.fromCount > 1 || (capFen !== null && spec.capPer !== 'time'));
}

function add(into: Penalties, { fromFen, toFen }: { fromFen: number | null; toFen: number | null }): void {
  if (fromFen === null || toFen === null) {
    into.open++;
    return;
  }
  into.fromFen += fromFen;
  into.toFen += toFen;
}
