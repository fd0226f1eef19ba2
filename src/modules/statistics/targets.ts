import type { IndicatorControl, Measure, Regulation } from '#engine/regulation.ts';

export type Rate = 'timelyRate' | 'satisfactionRate' | 'complaintRate';

/** An indicator of the regulation that stands behind a rate of the statistics. */
export interface RateIndicator {
  readonly figure: Rate;
  readonly clause: string;
  readonly control: number;
  readonly indicator: IndicatorControl;
}

/** The first indicator for each rate, by what it counts: verdicts of limits, marks of customers, complaints. */
export function ratesOf({ chapters }: Regulation): RateIndicator[] {
  const clauses = chapters.flatMap(chapter => chapter.clauses);
  const all = clauses.flatMap(({ id, controls }) =>
    controls.flatMap((indicator, control) => {
      const figure = indicator.kind === 'indicator' ? rateOf(indicator.numerator) : undefined;
      return indicator.kind === 'indicator' && figure ? [{ figure, clause: id, control, indicator }] : [];
    }),
  );
  return all.filter(({ figure }, place) => all.findIndex(other => other.figure === figure) === place);
}

function rateOf(numerator: Measure): Rate | undefined {
  if (numerator.of === 'verdicts') return 'timelyRate';
  const events = numerator.match.map(({ event }) => event);
  if (events.includes('satisfaction.recorded')) return 'satisfactionRate';
  return events.some(event => event.startsWith('complaint.')) ? 'complaintRate' : undefined;
}
