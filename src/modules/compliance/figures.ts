import type { ClauseFigures } from '#contract/compliance.ts';
import { evaluate } from '#engine/evaluate.ts';
import type { IndicatorControl } from '#engine/regulation.ts';
import type { Count, Running, Sum } from './counts.ts';

/** All rows that a page of figures is made of, by clause and control. */
export interface Evidence {
  readonly outcomes: ReadonlyMap<string, readonly Count[]>;
  readonly trend: ReadonlyMap<string, readonly Count[]>;
  readonly running: ReadonlyMap<string, readonly Running[]>;
  readonly sums: ReadonlyMap<string, readonly Sum[]>;
  readonly sumTrend: ReadonlyMap<string, readonly Sum[]>;
}

export interface Place {
  readonly clause: string;
  readonly control: number;
}

export const placeKey = ({ clause, control }: Place): string => `${clause}/${control}`;

export function byPlace<R extends Place>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  return Map.groupBy(rows, placeKey);
}

type Figures = Pick<
  ClauseFigures,
  'kept' | 'broken' | 'running' | 'overridden' | 'share' | 'trend' | 'value' | 'target' | 'isMet'
>;

/** The figures of a control whose occasions are kept or broken. */
export function occasionFigures(place: Place, evidence: Evidence, months: number): Figures {
  const key = placeKey(place);
  const outcomes = evidence.outcomes.get(key) ?? [];
  const trend = evidence.trend.get(key) ?? [];
  const running = (evidence.running.get(key) ?? []).reduce((sum, { count }) => sum + count, 0);
  const [kept, broken, overridden] = [
    countOf(outcomes, 'kept'),
    countOf(outcomes, 'broken'),
    countOf(outcomes, 'overridden'),
  ];
  return {
    kept,
    broken,
    running,
    overridden,
    share: shareOf(kept, kept + broken),
    trend: Array.from({ length: months }, (_, month) => {
      const inMonth = trend.filter(({ bucket }) => bucket === month);
      const monthKept = countOf(inMonth, 'kept');
      return shareOf(monthKept, monthKept + countOf(inMonth, 'broken'));
    }),
    value: null,
    target: null,
    isMet: null,
  };
}

function countOf(counts: readonly Count[], outcome: Count['outcome']): number {
  return counts.reduce((sum, one) => (one.outcome === outcome ? sum + one.count : sum), 0);
}

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The figures of an indicator: what it counts is no occasion of its own. */
export function indicatorFigures(
  control: IndicatorControl,
  place: Place,
  evidence: Pick<Evidence, 'sums' | 'sumTrend'>,
  months: number,
): Figures {
  const key = placeKey(place);
  const { value, met } = evaluate(control, tallyOf(evidence.sums.get(key) ?? []));
  const trend = evidence.sumTrend.get(key) ?? [];
  return {
    kept: 0,
    broken: 0,
    running: 0,
    overridden: 0,
    share: null,
    trend: Array.from({ length: months }, (_, month) => {
      const { numerator, denominator } = tallyOf(trend.filter(({ bucket }) => bucket === month));
      return shareOf(numerator, denominator);
    }),
    value,
    target: targetText(control),
    isMet: met,
  };
}

/** The two parts of an indicator. */
export function tallyOf(sums: readonly Sum[]) {
  const sumOf = (part: Sum['part']) =>
    sums.reduce((sum, one) => (one.part === part ? sum + one.sum : sum), 0);
  return { numerator: sumOf('numerator'), denominator: sumOf('denominator') };
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
