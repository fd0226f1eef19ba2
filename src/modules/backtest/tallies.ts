import type { EpochMs } from '#kernel/time.ts';
import { type Change, placeOfOccasion } from './changes.ts';
import type { Found, Judgement, Standing } from './judge-log.ts';
import type { CaseLog } from './log-stream.ts';
import { noPenalties, type Penalties, type PenaltyCounter } from './penalties.ts';

export type Counts = Record<Standing, number>;

/** The same cases under the editions that judged them, and under the draft. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** Sums of an indicator. */
export interface Fraction {
  numerator: number;
  denominator: number;
}

/** What is counted while the history goes by. It grows with clauses, branches, people and months, not with cases. */
export interface Tallies {
  cases: number;
  events: number;
  /** Occasions that stand otherwise. */
  changes: number;
  /** Cases with at least one of them. */
  changedCases: number;
  readonly places: Map<string, Pair<Counts> & { changes: number }>;
  readonly branches: Map<string, Pair<Counts>>;
  readonly people: Map<string, Pair<Counts> & { readonly name: string }>;
  readonly months: Map<string, Pair<Counts>>;
  readonly indicators: Map<string, Pair<Fraction>>;
  readonly penalties: Map<string, Pair<Penalties>>;
}

export function newTallies(): Tallies {
  return {
    cases: 0,
    events: 0,
    changes: 0,
    changedCases: 0,
    places: new Map(),
    branches: new Map(),
    people: new Map(),
    months: new Map(),
    indicators: new Map(),
    penalties: new Map(),
  };
}

/** A case with what it came to under both. */
export interface JudgedCase extends Pair<Judgement> {
  readonly log: CaseLog;
  readonly changes: readonly Change[];
}

/** Civil month of an instant, `YYYY-MM`. */
export type MonthOf = (at: EpochMs) => string;

export interface Counting {
  readonly monthOf: MonthOf;
  readonly penalties: Pair<PenaltyCounter>;
  /** Key of the control that found a violation. */
  readonly placeOf: Pair<(found: Found) => string>;
}

export function countCase(tallies: Tallies, judged: JudgedCase, counting: Counting): void {
  tallies.cases++;
  tallies.events += judged.log.entries.length;
  tallies.changes += judged.changes.length;
  if (judged.changes.length > 0) tallies.changedCases++;
  for (const { occasion } of judged.changes) at(tallies.places, placeOfOccasion(occasion), aPlace).changes++;
  for (const side of ['before', 'after'] as const) {
    countOccasions(tallies, judged, { side, monthOf: counting.monthOf });
    for (const found of judged[side].found) {
      const into = at(tallies.penalties, counting.placeOf[side](found), somePenalties)[side];
      counting.penalties[side].add(into, found);
    }
    for (const { place, part, amount } of judged[side].measured)
      at(tallies.indicators, place, aFraction)[side][part] += amount;
  }
}

interface Side {
  readonly side: 'before' | 'after';
  readonly monthOf: MonthOf;
}

function countOccasions(tallies: Tallies, judged: JudgedCase, { side, monthOf }: Side): void {
  const branch = at(tallies.branches, judged.log.branchId ?? '', aPair)[side];
  for (const [occasion, { standing, at: instant, by }] of judged[side].occasions) {
    at(tallies.places, placeOfOccasion(occasion), aPlace)[side][standing]++;
    branch[standing]++;
    at(tallies.months, monthOf(instant), aPair)[side][standing]++;
    if (by?.id) at(tallies.people, by.id, () => ({ ...aPair(), name: by.name }))[side][standing]++;
  }
}

const noCounts = (): Counts => ({ kept: 0, broken: 0, overridden: 0, running: 0 });
const somePenalties = (): Pair<Penalties> => ({ before: noPenalties(), after: noPenalties() });
const aPair = (): Pair<Counts> => ({ before: noCounts(), after: noCounts() });
const aPlace = () => ({ ...aPair(), changes: 0 });
const aFraction = (): Pair<Fraction> => ({
  before: { numerator: 0, denominator: 0 },
  after: { numerator: 0, denominator: 0 },
});

function at<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
