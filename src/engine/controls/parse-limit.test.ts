import { describe, expect, it } from 'vitest';
import { parseInstant } from '#kernel/time.ts';
import { trialCalendar } from '../trial.ts';
import { dueWith } from './limit.ts';
import { parseLimit } from './parse-limit.ts';

const day = [['09:00', '17:00']] as const;
const calendar = trialCalendar({
  id: 'office',
  zone: 'Asia/Shanghai',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: ['2026-05-01', '2026-05-04'],
});

/** When a limit that begins on Thursday 2026-04-30 at 15:00 is due, as local time. */
function dueOf(text: string): string {
  const limit = parseLimit(text);
  if (!limit) return 'none';
  const start = parseInstant('2026-04-30T15:00:00+08:00');
  const { dueAt } = dueWith({ limit, time: 'calendar', exactFit: 'closing', calendar }, start, []);
  const local = Temporal.Instant.fromEpochMilliseconds(dueAt).toZonedDateTimeISO('Asia/Shanghai');
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

describe('a limit', () => {
  it.each([
    ['24h', '2026-05-01 15:00'],
    ['1d', '2026-05-01 15:00'],
    ['1d end', '2026-05-02 00:00'],
    ['1d 10:00', '2026-05-01 10:00'],
    ['1wd', '2026-05-05 15:00'],
    ['1wd end', '2026-05-05 17:00'],
    ['1wd 10:00', '2026-05-05 10:00'],
    ['0wd end', '2026-04-30 17:00'],
    ['0wd 10:00', '2026-05-05 10:00'],
    ['0d 17:00', '2026-04-30 17:00'],
    ['1w', '2026-05-07 15:00'],
    ['1w on mon', '2026-05-05 00:00'],
    ['1w on mon 08:30', '2026-05-04 08:30'],
    ['1w on mon 08:30 next', '2026-05-05 08:30'],
    ['1mo', '2026-05-30 15:00'],
    ['1mo end', '2026-05-31 00:00'],
    ['1mo on 4', '2026-05-05 00:00'],
    ['1mo on 4 prev', '2026-05-01 00:00'],
    ['1mo on 4 12:00 next', '2026-05-05 12:00'],
    ['1mo on last', '2026-06-01 00:00'],
    ['2mo on 31', '2026-07-01 00:00'],
    ['0mo on last 15:00', '2026-04-30 15:00'],
    ['1y', '2027-04-30 15:00'],
    ['1y on 01-31', '2027-02-01 00:00'],
  ])('%s from Thursday 15:00 before a holiday is due %s', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each([
    '',
    '0h',
    '3x',
    '0d',
    '0mo',
    '1d 25:00',
    '1w on 4',
    '1mo on mon',
    '1mo on 32',
    '1y on 13-01',
    '1wd on 4',
  ])('"%s" is none', text => {
    expect(parseLimit(text)).toBeUndefined();
  });
});
