import { dateFormat } from '../shared/text/intl.ts';

/** A civil date and time as date and time boxes hold it: `2026-11-22` and `09:30`. */
export interface Civil {
  readonly date: string;
  readonly time: string;
}

const minuteMs = 60_000;

/** How an instant reads on the clocks of a zone. */
export function civilOf(at: string, zone: string): Civil {
  const parts = dateFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
  const [date = '', time = ''] = parts.split(' ');
  return { date, time };
}

/**
 * The instant at which the clocks of a zone show this time; undefined when it is none.
 * Phones without Temporal are common.
 */
export function instantOf({ date, time }: Civil, zone: string): string | undefined {
  // Browsers make an instant even of a time that was left empty.
  if (date === '' || time === '') return undefined;
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const guess = asUtc - offsetMs(asUtc, zone);
  const settled = asUtc - offsetMs(guess, zone);
  return new Date(settled).toISOString();
}

function offsetMs(atMs: number, zone: string): number {
  const { date, time } = civilOf(new Date(atMs).toISOString(), zone);
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(atMs / minuteMs) * minuteMs;
}
