import type { EpochMs } from '#kernel/time.ts';

/** When today and this week end in a zone; what is due at midnight belongs to the day that it ends. */
export interface Ends {
  readonly today: Temporal.Instant;
  readonly week: Temporal.Instant;
}

export function endsOf(now: EpochMs, zone: string): Ends {
  const day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const endOf = (days: number) => day.add({ days }).toZonedDateTime(zone).toInstant();
  return { today: endOf(1), week: endOf(8 - day.dayOfWeek) };
}
