import type { EpochMs } from '#kernel/time.ts';

const form = /^(\d+)(d|mo|y)$/;
const units = { d: 'days', mo: 'months', y: 'years' } as const;

/** The instant a span such as `30d`, `6mo`, `3y` after another, at the same time of day; null for `forever`. */
export function addSpan(span: string, at: EpochMs, zone: string): EpochMs | null {
  const [, n = '0', unit] = form.exec(span) ?? [];
  if (unit !== 'd' && unit !== 'mo' && unit !== 'y') return null;
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return local.add({ [units[unit]]: Number(n) }).epochMilliseconds;
}

/** Whether an instant lies in the span that ends now; exactly as long ago still does. */
export function inSpanBefore(
  span: string,
  at: EpochMs,
  now: { readonly at: EpochMs; readonly zone: string },
): boolean {
  const until = addSpan(span, at, now.zone);
  return until === null || now.at <= until;
}
