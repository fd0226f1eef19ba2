import type { ClauseFigures } from '#contract/compliance.ts';
import { evaluate } from '#engine/evaluate.ts';
import type { IndicatorControl } from '#engine/regulation.ts';
import type { Found } from './found.ts';
import type { Open } from './open.ts';
import type { Measure, Sum } from './sums.ts';

/** All sums that a page of figures is made of, by clause and control. */
export interface Evidence {
  readonly period: ReadonlyMap<string, readonly Sum[]>;
  readonly trend: ReadonlyMap<string, readonly Sum[]>;
  readonly open: ReadonlyMap<string, readonly Open[]>;
  /** How many periods the trend has. */
  readonly periods: number;
}

export interface Place {
  readonly clause: string;
  readonly control: number;
}

export const placeKey = ({ clause, control }: Place): string => `${clause}/${control}`;

export function byPlace<R extends Place>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  return Map.groupBy(rows, placeKey);
}

type Figures = Omit<ClauseFigures, 'clause' | 'clauseNo' | 'chapter' | 'control' | 'kind' | 'name' | 'text'>;

/** The figures of a control whose occasions are kept or broken. */
export function occasionFigures(place: Place, evidence: Evidence): Figures {
  const sums = evidence.period.get(placeKey(place)) ?? [];
  const open = evidence.open.get(placeKey(place))?.[0];
  const [kept, broken] = [amountOf(sums, 'kept'), amountOf(sums, 'broken')];
  return {
    kept,
    broken,
    overridden: amountOf(sums, 'overridden'),
    excused: amountOf(sums, 'excused'),
    found: 0,
    running: open?.running ?? 0,
    atRisk: open?.atRisk ?? 0,
    share: shareOf(kept, kept + broken),
    trend: trendOf(place, evidence, inPeriod => {
      const keptThen = amountOf(inPeriod, 'kept');
      return shareOf(keptThen, keptThen + amountOf(inPeriod, 'broken'));
    }),
    numerator: null,
    denominator: null,
    value: null,
    target: null,
    isMet: null,
  };
}

/** The figures of a sanction, a reward or a charge: what it found, and what of that was excused. */
export function foundFigures(place: Place, found: ReadonlyMap<string, readonly Found[]>): Figures {
  const [counted] = found.get(placeKey(place)) ?? [];
  return {
    ...noOccasions,
    found: counted?.found ?? 0,
    excused: counted?.excused ?? 0,
    ...{ trend: [], numerator: null, denominator: null, value: null, target: null, isMet: null },
  };
}

const noOccasions = {
  kept: 0,
  broken: 0,
  overridden: 0,
  excused: 0,
  found: 0,
  running: 0,
  atRisk: 0,
  share: null,
};

/** The figures of an indicator: what it counts is no occasion of its own. */
export function indicatorFigures(control: IndicatorControl, place: Place, evidence: Evidence): Figures {
  const tally = tallyOf(evidence.period.get(placeKey(place)) ?? []);
  const { value, met } = evaluate(control, tally);
  return {
    ...noOccasions,
    ...tally,
    trend: trendOf(place, evidence, inPeriod => {
      const { numerator, denominator } = tallyOf(inPeriod);
      return shareOf(numerator, denominator);
    }),
    value,
    target: targetText(control),
    isMet: met,
  };
}

function trendOf(
  place: Place,
  { trend, periods }: Evidence,
  pointOf: (sums: readonly Sum[]) => number | null,
) {
  const sums = trend.get(placeKey(place)) ?? [];
  return Array.from({ length: periods }, (_, period) =>
    pointOf(sums.filter(({ bucket }) => bucket === period)),
  );
}

export function amountOf(sums: readonly Sum[], measure: Measure): number {
  return sums.reduce((sum, one) => (one.measure === measure ? sum + one.amount : sum), 0);
}

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The two parts of an indicator. */
export function tallyOf(sums: readonly Sum[]) {
  return { numerator: amountOf(sums, 'numerator'), denominator: amountOf(sums, 'denominator') };
}

/** Such as `≥ 90 %`. */
export function targetText({ target, unit }: Pick<IndicatorControl, 'target' | 'unit'>): string {
  const { atLeast, atMost, below } = target;
  const sign = unit === 'percent' ? ' %' : '';
  const parts = [
    atLeast === undefined ? [] : [`≥ ${atLeast}${sign}`],
    atMost === undefined ? [] : [`≤ ${atMost}${sign}`],
    below === undefined ? [] : [`< ${below}${sign}`],
  ];
  return parts.flat().join(', ');
}
