import { RRuleTemporal } from 'rrule-temporal';
import type { Refused } from '#kernel/refusal.ts';
import { refuse } from '#kernel/refusal.ts';

/** When something comes round: a first time on the clock of a zone, and a rule of RFC 5545. */
export interface Recurrence {
  /** Such as `2026-03-31T09:00`. */
  readonly startsAt: string;
  readonly zone: string;
  readonly rule: string;
}

/**
 * The first visit after an instant, null when the rule has no more. On the clock of the zone: nine o'clock stays nine
 * o'clock when summer time begins; a time that the change leaves out is left out (RFC 5545).
 */
export function nextAfter(recurrence: Recurrence, after: Temporal.Instant): Temporal.Instant | null {
  return upcoming(recurrence, after, 1)[0] ?? null;
}

/** The next visits after an instant, the earliest first. */
export function upcoming(
  recurrence: Recurrence,
  after: Temporal.Instant,
  howMany: number,
): Temporal.Instant[] {
  const rule = ruleOf(recurrence);
  const found: Temporal.Instant[] = [];
  let last = after;
  while (found.length < howMany) {
    const next = rule.next(last.toZonedDateTimeISO(recurrence.zone));
    if (!next) break;
    last = Temporal.Instant.fromEpochMilliseconds(next.epochMilliseconds);
    found.push(last);
  }
  return found;
}

/** Refuses a rule that cannot be read or never comes round. */
export function faultIn(recurrence: Recurrence): Refused | undefined {
  if (!isWithinRanges(recurrence.rule)) return refuse('maintenance.rule_unreadable', { field: 'rule' });
  try {
    const first = Temporal.PlainDateTime.from(recurrence.startsAt).subtract({ minutes: 1 });
    const next = nextAfter(recurrence, first.toZonedDateTime(recurrence.zone).toInstant());
    return next ? undefined : refuse('maintenance.rule_unreadable', { field: 'rule' });
  } catch {
    return refuse('maintenance.rule_unreadable', { field: 'rule' });
  }
}

/** What a part may name, at the beginning and at the end; the library leaves others out without a word. */
const ranges: Readonly<Record<string, number>> = {
  BYMONTH: 12,
  BYMONTHDAY: 31,
  BYYEARDAY: 366,
  BYWEEKNO: 53,
  BYSETPOS: 366,
};

/** Parts of a rule that the library reads; it leaves others out without a word as well. */
const partNames = [
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'BYDAY',
  'BYHOUR',
  'BYMINUTE',
  'WKST',
  ...Object.keys(ranges),
];

function isWithinRanges(rule: string): boolean {
  return rule.split(';').every(part => {
    const [name = '', values = ''] = part.split('=');
    if (!partNames.includes(name)) return false;
    const most = ranges[name];
    return most === undefined || values.split(',').every(value => isUpTo(Number(value), most));
  });
}

function isUpTo(value: number, most: number): boolean {
  return Number.isInteger(value) && value !== 0 && Math.abs(value) <= most;
}

function ruleOf({ startsAt, zone, rule }: Recurrence): RRuleTemporal {
  const local = Temporal.PlainDateTime.from(startsAt).toString({ smallestUnit: 'second' });
  const start = local.replaceAll(/[-:]/g, '');
  return new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${start}\nRRULE:${rule}`, strict: true });
}
