import { dayMs, hourMs, minuteMs, secondMs } from '#kernel/time.ts';

const form = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

/** Milliseconds since local midnight of `HH:MM` or `HH:MM:SS`, `24:00` included; undefined when it is none. */
export function parseTimeOfDay(text: string): number | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds = '0'] = match;
  const ms = Number(hours) * hourMs + Number(minutes) * minuteMs + Number(seconds) * secondMs;
  return ms <= dayMs ? ms : undefined;
}
