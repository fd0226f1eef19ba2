import { dateFormat } from './intl.ts';

const minuteMs = 60_000;
const partNames = ['year', 'month', 'day', 'hour', 'minute'] as const;

/** What the clocks of a zone show: `2026-11-22T09:30`, as inputs of a page have it. */
export function civilOf(zone: string, at: Date): string {
  const format = dateFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const found = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const [year, month, day, hour, minute] = partNames.map(name => found[name]);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** The instant, RFC 3339, at which the clocks of a zone show `2026-11-22T09:30`; where they skip it, the later one. */
export function instantOf(zone: string, civil: string): string {
  const asIfUtc = Date.parse(`${civil}Z`);
  const offsetAt = (at: number) => Date.parse(`${civilOf(zone, new Date(at))}Z`) - at;
  const near = asIfUtc - offsetAt(asIfUtc - (asIfUtc % minuteMs));
  return new Date(asIfUtc - offsetAt(near)).toISOString();
}
