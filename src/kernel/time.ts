/** Milliseconds since 1970-01-01T00:00Z. The engine's one form of an instant: plain, ordered, the same bytes in every log. */
export type EpochMs = number;

/** A civil date, `YYYY-MM-DD`, in the company's or the branch's zone. */
export type CivilDate = string;

export const secondMs = 1_000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** A hundred million days to either side of 1970: as far as civil time reaches. */
const farthest = 100_000_000 * dayMs;

/** Reads an RFC 3339 instant (`2026-11-22T09:10:00Z`) as milliseconds. Throws RangeError when it is none. */
export function parseInstant(text: string): EpochMs {
  return Temporal.Instant.from(text).epochMilliseconds;
}

/** The same instant as the database's client takes and gives it. */
export function instantOf(at: EpochMs): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at);
}

/** Writes an instant as RFC 3339 in UTC, with as many digits of the second as it has. Throws RangeError when it is none. */
export function formatInstant(at: EpochMs): string {
  if (!Number.isInteger(at) || Math.abs(at) > farthest) throw new RangeError(`${at} is no instant`);
  const day = Math.floor(at / dayMs);
  const ms = at - day * dayMs;
  const time = `${twoDigits(ms / hourMs)}:${twoDigits((ms / minuteMs) % 60)}:${twoDigits((ms / secondMs) % 60)}`;
  return `${dateText(day)}T${time}${fractionOf(ms % secondMs)}Z`;
}

/** Instants of one import or one page lie on few days, and Temporal takes longest for the date. */
const dates = new Map<number, string>();
const rememberedDates = 1_000;

function dateText(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  if (dates.size >= rememberedDates) dates.clear();
  const [date = ''] = Temporal.Instant.fromEpochMilliseconds(day * dayMs)
    .toString()
    .split('T');
  dates.set(day, date);
  return date;
}

const twoDigits = (count: number): string => (count < 10 ? `0${Math.floor(count)}` : `${Math.floor(count)}`);

function fractionOf(ms: number): string {
  return ms === 0 ? '' : `.${String(ms).padStart(3, '0').replace(/0+$/, '')}`;
}
