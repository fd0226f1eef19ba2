import type { Fen } from '#kernel/money.ts';
import { dayMs, type EpochMs, hourMs, minuteMs } from '#kernel/time.ts';
import type { Base, Honour, MeasureStep, Penalty } from '../conduct.ts';
import type { Finding } from '../effect.ts';
import type { Scope } from '../expression/expression.ts';
import type { Values } from '../vocabulary.ts';
import { inSpanBefore } from './civil-span.ts';
import type { Consequence, MeasureRow } from './consequence.ts';
import type { CompiledSum } from './sums.ts';

/** An earlier occasion of the same clause for the same person that was not excused, with what it came to. */
export interface Prior {
  readonly at: EpochMs;
  readonly fen: Fen;
}

/** What a finding comes to, before a person confirms it. */
export interface Case {
  readonly finding: Pick<Finding, 'at' | 'grounds' | 'lateMs' | 'units'>;
  readonly priors: readonly Prior[];
  /** What percentages are of, as far as it is known. */
  readonly bases: Readonly<Partial<Record<Base, Fen>>>;
  /** Zone of the company: months and years are those of its calendar. */
  readonly zone: string;
  readonly settings: Values;
}

/** One sum of an amount, with its arithmetic. */
export type Term =
  | { readonly by: 'fixed'; readonly fen: Fen }
  | { readonly by: 'range'; readonly from: Fen; readonly to: Fen }
  /** `fen` is null while what it is of is not known. */
  | {
      readonly by: 'percent';
      readonly percent: number;
      readonly of: Base;
      readonly base: Fen | null;
      readonly fen: Fen | null;
    }
  | { readonly by: 'decided' };

/** A measure that applies, with the arithmetic of its amount. */
export interface Measure {
  /** Index of its row in the clause, counted from 0. */
  readonly row: number;
  readonly measures: readonly (Penalty | Honour)[];
  /** The how-manieth occasion in the window this is, and from which on the row applies. */
  readonly count: number;
  readonly fromCount: number;
  readonly window: string;
  readonly terms: readonly Term[];
  readonly per: MeasureStep['per'];
  /** What the sum is multiplied by; null while the lateness is not known. */
  readonly units: number | null;
  /** Bounds of the amount; both null where there is none, or while something is not known. */
  readonly fromFen: Fen | null;
  readonly toFen: Fen | null;
  /** Within the bounds, or without any, the one who decides says how much. */
  readonly isOpen: boolean;
  /** What it would have been without the cap. */
  readonly cappedFrom: Fen | null;
  readonly points: number;
  readonly days: number;
}

/**
 * What a finding comes to: of the rows that hold and whose count is reached those of the highest count, rows with a
 * condition before rows without. Several are alternatives, between which the one who decides chooses; none means that
 * the clause asks for nothing this time.
 */
export function measureOf(consequence: Consequence, found: Case): Measure[] {
  const scope = scopeOf(found);
  const counted = consequence.rows.flatMap((row, index) => {
    const count = countIn(row.spec.window, found);
    const applies = count >= row.spec.fromCount && row.condition.holds(scope);
    return applies ? [{ row, index, count }] : [];
  });
  const highest = Math.max(...counted.map(({ row }) => row.spec.fromCount));
  const reached = counted.filter(({ row }) => row.spec.fromCount === highest);
  const conditional = reached.filter(({ row }) => row.spec.when !== undefined);
  return (conditional.length > 0 ? conditional : reached).map(one => measured(one, found));
}

/** The finding as conditions see it: facts as they were, and what the event told. */
function scopeOf({ finding, settings }: Case): Scope {
  const { grounds, at } = finding;
  const told = Object.entries(grounds).filter(([name]) => name.startsWith('event.'));
  const event = Object.fromEntries(told.map(([name, value]) => [name.slice('event.'.length), value]));
  return { facts: grounds, event, seen: {}, grades: {}, settings, at };
}

/** The how-manieth occasion in the window this is. */
function countIn(window: string, { finding, priors, zone }: Case): number {
  const within = priors.filter(
    ({ at }) => at <= finding.at && isInWindow(window, at, { at: finding.at, zone }),
  );
  return within.length + 1;
}

function isInWindow(
  window: string,
  at: EpochMs,
  now: { readonly at: EpochMs; readonly zone: string },
): boolean {
  if (window === 'ever') return true;
  const span = /^last (.+)$/.exec(window)?.[1];
  if (span !== undefined) return inSpanBefore(span, at, now);
  return calendarPeriod(window, at, now.zone) === calendarPeriod(window, now.at, now.zone);
}

function calendarPeriod(window: string, at: EpochMs, zone: string): string {
  const { year, month } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  switch (window) {
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-${Math.ceil(month / 3)}`;
    case 'half_year':
      return `${year}-${Math.ceil(month / 6)}`;
    default:
      return String(year);
  }
}

interface Counted {
  readonly row: MeasureRow;
  readonly index: number;
  readonly count: number;
}

function measured({ row, index, count }: Counted, found: Case): Measure {
  const { measures, fromCount, window, per, points, days } = row.spec;
  const terms = row.sums.map(sum => termOf(sum, found));
  const units = unitsOf(per, found);
  const bounds = capped(row, boundsOf(terms, units), found);
  return { row: index, measures, count, fromCount, window, terms, per, units, ...bounds, points, days };
}

function termOf(sum: CompiledSum, { bases }: Case): Term {
  if (sum.by !== 'percent') return sum;
  const base = bases[sum.of] ?? null;
  return { ...sum, base, fen: base === null ? null : Math.round((base * sum.percent) / 100) };
}

const spans: Readonly<Partial<Record<MeasureStep['per'], number>>> = {
  minute: minuteMs,
  hour: hourMs,
  day: dayMs,
};

/** Units told by the clause, else whole minutes, hours, days of lateness; each time counts once. */
function unitsOf(per: MeasureStep['per'], { finding }: Case): number | null {
  if (finding.units !== null) return Math.max(0, finding.units);
  const span = spans[per];
  if (span === undefined) return 1;
  return finding.lateMs === null ? null : Math.floor(finding.lateMs / span);
}

type Bounds = Pick<Measure, 'fromFen' | 'toFen' | 'isOpen' | 'cappedFrom'>;

function boundsOf(terms: readonly Term[], units: number | null): Bounds {
  const isOpen = terms.some(({ by }) => by === 'decided' || by === 'range');
  const unknown = { fromFen: null, toFen: null, isOpen, cappedFrom: null };
  const known = terms.filter(term => term.by !== 'decided');
  if (known.length === 0 || units === null) return unknown;
  const lows = known.map(term => (term.by === 'range' ? term.from : term.fen));
  const highs = known.map(term => (term.by === 'range' ? term.to : term.fen));
  if (lows.includes(null)) return unknown;
  const sum = (parts: readonly (Fen | null)[]) =>
    Math.round(parts.reduce<number>((total, part) => total + (part ?? 0), 0) * units);
  return { fromFen: sum(lows), toFen: sum(highs), isOpen, cappedFrom: null };
}

/** A cap for a month or a year takes in what earlier occasions of it came to. */
function capped({ spec, capFen }: MeasureRow, bounds: Bounds, { finding, priors, zone }: Case): Bounds {
  const { fromFen, toFen } = bounds;
  if (capFen === null || toFen === null || fromFen === null) return bounds;
  const { at } = finding;
  const isTogether = (prior: Prior) =>
    spec.capPer !== 'time' && isInWindow(spec.capPer, prior.at, { at, zone });
  const before = priors.filter(isTogether).reduce((total, { fen }) => total + fen, 0);
  const left = Math.max(0, capFen - before);
  if (toFen <= left) return bounds;
  return { ...bounds, fromFen: Math.min(fromFen, left), toFen: left, cappedFrom: toFen };
}
