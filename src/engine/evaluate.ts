import type { EpochMs } from '#kernel/time.ts';
import type { Effect } from './effect.ts';
import type { IndicatorControl } from './regulation.ts';

/** The two parts of an indicator as summed over a period. */
export interface Tally {
  readonly numerator: number;
  readonly denominator: number;
}

export interface Evaluation extends Tally {
  /** In the indicator's unit: 92.5 for 92.5 %. Null when the denominator is zero: nothing to judge. */
  readonly value: number | null;
  readonly met: boolean | null;
}

export interface PeriodBounds {
  readonly from: EpochMs;
  /** The first instant that does not belong to it any more. */
  readonly to: EpochMs;
}

/** Sums what effects added to an indicator in a period. */
export function tally(
  effects: Iterable<Effect>,
  indicator: { readonly clause: string; readonly control: number },
  { from, to }: PeriodBounds,
): Tally {
  const parts = { numerator: 0, denominator: 0 };
  for (const effect of effects) {
    if (effect.type !== 'measured' || effect.at < from || effect.at >= to) continue;
    if (effect.clause === indicator.clause && effect.control === indicator.control)
      parts[effect.part] += effect.amount;
  }
  return parts;
}

const percent = 100;

/** The figure of an indicator and whether its target is met. */
export function evaluate(
  { unit, target }: Pick<IndicatorControl, 'unit' | 'target'>,
  { numerator, denominator }: Tally,
): Evaluation {
  if (denominator === 0) return { numerator, denominator, value: null, met: null };
  const scaled = unit === 'percent' ? numerator * percent : numerator;
  const { atLeast, atMost, below } = target;
  // Compared by multiplication, so that 0.9 of 10 is not lost in a division.
  const met =
    (atLeast === undefined || scaled >= atLeast * denominator) &&
    (atMost === undefined || scaled <= atMost * denominator) &&
    (below === undefined || scaled < below * denominator);
  return { numerator, denominator, value: scaled / denominator, met };
}

/** The period of an indicator that an instant lies in. Weeks begin on Monday. */
export function periodAt(period: IndicatorControl['period'], at: EpochMs, zone: string): PeriodBounds {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const [first, next] = datesOf(period, day);
  return { from: midnight(first, zone), to: midnight(next, zone) };
}

function datesOf(
  period: IndicatorControl['period'],
  day: Temporal.PlainDate,
): [Temporal.PlainDate, Temporal.PlainDate] {
  const month = day.with({ day: 1 });
  switch (period) {
    case 'day':
      return [day, day.add({ days: 1 })];
    case 'week': {
      const monday = day.subtract({ days: day.dayOfWeek - 1 });
      return [monday, monday.add({ weeks: 1 })];
    }
    case 'month':
      return [month, month.add({ months: 1 })];
    case 'quarter': {
      const quarter = month.subtract({ months: (day.month - 1) % 3 });
      return [quarter, quarter.add({ months: 3 })];
    }
    case 'year':
      return [month.with({ month: 1 }), month.with({ month: 1 }).add({ years: 1 })];
  }
}

function midnight(day: Temporal.PlainDate, zone: string): EpochMs {
  return day.toZonedDateTime(zone).epochMilliseconds;
}
