import type { Control } from '#engine/regulation.ts';
import type { ReadContext } from '#road/route.ts';
import { byPlace, foundFigures, indicatorFigures, occasionFigures, type Place } from './figures.ts';
import { countFound } from './found.ts';
import { countOpen } from './open.ts';
import { wholePeriod } from './period.ts';
import { type Filter, isWhole, within } from './reach.ts';
import { sumFigures } from './sums.ts';

export interface AskedFigure extends Filter, Place {
  readonly from: string;
  readonly to: string;
}

/** The figures of one control in a period, as the page of all shows them, without the trend. */
export async function figuresAt(context: ReadContext, asked: AskedFigure, control: Control) {
  if (isFound(control))
    return foundFigures(asked, byPlace(await countFound(context, asked, new Set([control.kind]))));
  const { db, road, now } = context;
  const { personId, from, to } = asked;
  const common = {
    zone: road.zone,
    within: within(context, asked),
    isWhole: isWhole(context, asked),
    personId,
  };
  const [period, open] = await Promise.all([
    sumFigures(db, { ...common, starts: wholePeriod(from, to) }),
    countOpen(db, { ...common, book: road.regulations.book, now }),
  ]);
  const evidence = { period: byPlace(period), open: byPlace(open), trend: new Map(), periods: 0 };
  return control.kind === 'indicator'
    ? indicatorFigures(control, asked, evidence)
    : occasionFigures(asked, evidence);
}

/** Whether a control counts what it found instead of occasions that are kept or broken. */
export function isFound({ kind }: Control): boolean {
  return kind === 'sanction' || kind === 'reward' || kind === 'charge';
}
