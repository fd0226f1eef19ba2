import { type EpochMs, minuteMs } from '#kernel/time.ts';

/** No zone changes its month within a quarter of an hour of the hour's quarters. */
const slotMs = 15 * minuteMs;

/** Gives the civil month of instants in a zone; each quarter of an hour is worked out once. */
export function monthsIn(zone: string): (at: EpochMs) => string {
  const known = new Map<number, string>();
  return at => {
    const slot = Math.floor(at / slotMs);
    let month = known.get(slot);
    if (month === undefined) {
      month = monthOf(slot * slotMs, zone);
      known.set(slot, month);
    }
    return month;
  };
}

function monthOf(at: EpochMs, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return local.toPlainDate().toPlainYearMonth().toString();
}
