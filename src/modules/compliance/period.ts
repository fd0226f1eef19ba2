import type { CivilDate, EpochMs } from '#kernel/time.ts';

/** A stretch of civil days in a zone, both included. */
export interface Period {
  readonly from: EpochMs;
  /** The first instant that does not belong to it any more. */
  readonly to: EpochMs;
}

export function periodOf(from: CivilDate, to: CivilDate, zone: string): Period {
  const next = Temporal.PlainDate.from(to).add({ days: 1 });
  return { from: midnight(Temporal.PlainDate.from(from), zone), to: midnight(next, zone) };
}

/** Starts of the calendar months that end with the month of a date, oldest first, and the end of the last. */
export function monthStarts(last: CivilDate, count: number, zone: string): EpochMs[] {
  const first = Temporal.PlainDate.from(last)
    .with({ day: 1 })
    .subtract({ months: count - 1 });
  return Array.from({ length: count + 1 }, (_, place) => midnight(first.add({ months: place }), zone));
}

function midnight(day: Temporal.PlainDate, zone: string): EpochMs {
  return day.toZonedDateTime(zone).epochMilliseconds;
}
