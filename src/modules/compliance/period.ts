import type { CivilDate, EpochMs } from '#kernel/time.ts';

/** First days of the buckets of time in their order, and the day after the last. */
export type Starts = readonly CivilDate[];

export type TrendStep = 'month' | 'week' | 'day';

const periodsOf: Readonly<Record<TrendStep, number>> = { month: 12, week: 13, day: 31 };

/** The one bucket of a stretch of days, both included. */
export function wholePeriod(from: CivilDate, to: CivilDate): Starts {
  return [from, Temporal.PlainDate.from(to).add({ days: 1 }).toString()];
}

/** The periods of a trend that ends with the one that a day lies in. */
export function trendStarts(step: TrendStep, last: CivilDate): Starts {
  const day = Temporal.PlainDate.from(last);
  switch (step) {
    case 'month':
      return monthStarts(last, periodsOf.month);
    case 'week':
      return startsBefore(day.subtract({ days: day.dayOfWeek - 1 }), { weeks: 1 }, periodsOf.week);
    case 'day':
      return startsBefore(day, { days: 1 }, periodsOf.day);
  }
}

/** The calendar months that end with the month of a date. */
export function monthStarts(last: CivilDate, count: number): Starts {
  return startsBefore(Temporal.PlainDate.from(last).with({ day: 1 }), { months: 1 }, count);
}

function startsBefore(last: Temporal.PlainDate, step: Temporal.DurationLike, count: number): Starts {
  const starts = [last.add(step), last];
  while (starts.length <= count) starts.push((starts.at(-1) ?? last).subtract(step));
  return starts.toReversed().map(day => day.toString());
}

/** The instants at which days begin in a zone. */
export function instantsOf(starts: Starts, zone: string): EpochMs[] {
  return starts.map(day => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
}
