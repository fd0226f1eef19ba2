/** Milliseconds since 1970-01-01T00:00Z. The engine's one form of an instant: plain, ordered, the same bytes in every log. */
export type EpochMs = number;

/** A civil date, `YYYY-MM-DD`, in the company's or the branch's zone. */
export type CivilDate = string;

export const secondMs = 1_000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** Reads an RFC 3339 instant (`2026-11-22T09:10:00Z`) as milliseconds. Throws RangeError when it is none. */
export function parseInstant(text: string): EpochMs {
  return Temporal.Instant.from(text).epochMilliseconds;
}

/** Writes an instant as RFC 3339 in UTC. */
export function formatInstant(at: EpochMs): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
