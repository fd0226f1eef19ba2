import type { EpochMs } from '#kernel/time.ts';
import type { ChangedOccasion } from './changes.ts';
import type { Judgement, Standing } from './judge-log.ts';
import type { CaseLog } from './log-stream.ts';

export type Counts = Record<Standing, number>;

/** The same cases under the editions that judged them, and under the draft. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** Occasions before and after, and how many stand otherwise. */
export interface Compared extends Pair<Counts> {
  changes: number;
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
  readonly places: Map<string, Compared>;
  readonly branches: Map<string, Compared>;
  readonly people: Map<string, Compared & { readonly name: string }>;
  readonly months: Map<string, Compared>;
  readonly indicators: Map<string, Pair<Fraction>>;
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
  };
}

/** A case with what it came to under both. */
export interface JudgedCase extends Pair<Judgement> {
  readonly log: CaseLog;
  readonly changes: readonly ChangedOccasion[];
}

/** Civil month of an instant, `YYYY-MM`. */
export type MonthOf = (at: EpochMs) => string;

export function countCase(tallies: Tallies, judged: JudgedCase, monthOf: MonthOf): void {
  tallies.cases++;
  tallies.events += judged.log.entries.length;
  countChanges(tallies, judged, monthOf);
  for (const side of sides) {
    countOccasions(tallies, judged, { side, monthOf });
    for (const { place, part, amount } of judged[side].measured)
      at(tallies.indicators, place, aFraction)[side][part] += amount;
  }
}

const sides = ['before', 'after'] as const;

/** A change belongs to who brought the verdict about and to its month: as it was, else as it would be. */
function countChanges(tallies: Tallies, { log, changes }: JudgedCase, monthOf: MonthOf): void {
  if (changes.length === 0) return;
  tallies.changes += changes.length;
  tallies.changedCases++;
  at(tallies.branches, log.branchId ?? '', compared).changes += changes.length;
  for (const { place, at: instant, by } of changes) {
    at(tallies.places, place, compared).changes++;
    at(tallies.months, monthOf(instant), compared).changes++;
    if (by?.id) at(tallies.people, by.id, () => named(by.name)).changes++;
  }
}

interface Side {
  readonly side: 'before' | 'after';
  readonly monthOf: MonthOf;
}

function countOccasions(tallies: Tallies, judged: JudgedCase, { side, monthOf }: Side): void {
  const branch = at(tallies.branches, judged.log.branchId ?? '', compared)[side];
  for (const { place, standing, at: instant, by } of judged[side].occasions.values()) {
    at(tallies.places, place, compared)[side][standing]++;
    branch[standing]++;
    at(tallies.months, monthOf(instant), compared)[side][standing]++;
    if (by?.id) at(tallies.people, by.id, () => named(by.name))[side][standing]++;
  }
}

const noCounts = (): Counts => ({ kept: 0, broken: 0, overridden: 0, running: 0 });
const compared = (): Compared => ({ before: noCounts(), after: noCounts(), changes: 0 });
const named = (name: string) => ({ name, ...compared() });
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
