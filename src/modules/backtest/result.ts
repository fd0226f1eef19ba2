import type { BacktestResult } from '#contract/backtest.ts';
import { evaluate } from '#engine/evaluate.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { IndicatorControl } from '#engine/regulation.ts';
import { formatInstant } from '#kernel/time.ts';
import type { PenaltySums } from './penalties.ts';
import { type Place, placesOf } from './places.ts';
import { busiest, busiestHours, type RoadLoad } from './road-load.ts';
import type { Outcome } from './run.ts';
import type { Fraction, Pair, Tallies } from './tallies.ts';

/** The draft, and the edition to whose wording it is compared. */
export interface Wordings {
  readonly draft: Pick<CompiledRegulation, 'source'>;
  readonly inForce: Pick<CompiledRegulation, 'source'> | undefined;
}

/** What a back-test found, in the form that is kept, sent and printed. Names are in every language. */
export function resultOf(
  { tallies, road, penalties }: Outcome,
  wordings: Wordings,
  seconds: number,
): BacktestResult {
  const { cases, events, changes, changedCases } = tallies;
  const places = placesBy(wordings);
  return {
    cases,
    events,
    changes,
    changedCases,
    seconds: Number(seconds.toFixed(3)),
    clauses: clauseRows(tallies, places),
    branches: rows(tallies.branches).map(({ key: id, ...row }) => ({ id: id === '' ? null : id, ...row })),
    people: rows(tallies.people).map(({ key: id, ...row }) => ({ id, ...row })),
    months: rows(tallies.months).map(({ key: month, ...row }) => ({ month, ...row })),
    indicators: indicatorRows(tallies, places),
    sanctions: sanctionRows(penalties, places),
    road: roadOf(road),
  };
}

/** The draft's controls in its order, then those that it no longer has. */
function placesBy({ draft, inForce }: Wordings): Map<string, Place> {
  const old = inForce ? placesOf(inForce).all : [];
  const of = new Map(placesOf(draft).all.map(place => [place.key, place]));
  for (const place of old) if (!of.has(place.key)) of.set(place.key, place);
  return of;
}

function clauseRows(
  { places: counted }: Tallies,
  places: ReadonlyMap<string, Place>,
): BacktestResult['clauses'] {
  return [...places.values()].flatMap(place => {
    const counts = counted.get(place.key);
    return counts ? [{ ...wordsOf(place), kind: place.control.kind, ...counts }] : [];
  });
}

function wordsOf({ key, clause, control }: Place) {
  const name = 'name' in control ? control.name : clause.text;
  return { key, clause: clause.id, clauseNo: clause.no, name };
}

function rows<T extends object>(map: ReadonlyMap<string, T>): (T & { readonly key: string })[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => ({ key, ...value }));
}

function indicatorRows(
  { indicators }: Tallies,
  places: ReadonlyMap<string, Place>,
): BacktestResult['indicators'] {
  return [...places.values()].flatMap(place => {
    const sums = indicators.get(place.key);
    const { control } = place;
    return sums && control.kind === 'indicator' ? [{ ...wordsOf(place), ...figures(control, sums) }] : [];
  });
}

function sanctionRows(
  penalties: PenaltySums,
  places: ReadonlyMap<string, Place>,
): BacktestResult['sanctions'] {
  return [...places.values()].flatMap(place => {
    const sums = penalties.get(place.key);
    return sums ? [{ ...wordsOf(place), ...sums }] : [];
  });
}

function figures(control: IndicatorControl, { before, after }: Pair<Fraction>) {
  const { unit, target } = control;
  return { unit, target, before: evaluate(control, before), after: evaluate(control, after) };
}

const hoursShown = 8;

function roadOf(load: RoadLoad): BacktestResult['road'] {
  const most = (as: 'driven' | 'before' | 'after') => {
    const { engineers, at } = busiest(load, as);
    return { engineers, at: at === null ? null : formatInstant(at) };
  };
  const hours = busiestHours(load, 'after', hoursShown);
  return {
    driven: most('driven'),
    before: most('before'),
    after: most('after'),
    hours: hours.map(({ at, ...counts }) => ({ ...counts, at: formatInstant(at) })),
  };
}
