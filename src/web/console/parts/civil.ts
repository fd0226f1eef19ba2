import { civilOf } from '../../shared/text/civil-time.ts';

export { civilOf, instantOf } from '../../shared/text/civil-time.ts';

/** `2026-11-22` in the zone. */
export function civilDateOf(zone: string, at: Date): string {
  return civilOf(zone, at).slice(0, 10);
}

/** A civil date some days later, or earlier. */
export function plusDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** A month `2026-11` some months later, or earlier. */
export function plusMonths(month: string, months: number): string {
  const at = new Date(`${month}-01T00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 7);
}

export function lastDayOf(month: string): string {
  return plusDays(`${plusMonths(month, 1)}-01`, -1);
}

/** An instant that lies on a civil date in every zone where people live between UTC−12 and UTC+11. */
export function noonOf(date: string): string {
  return `${date}T12:00:00Z`;
}
