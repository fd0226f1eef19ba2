import { describe, expect, test } from 'vitest';
import { faultIn, nextAfter, upcoming } from './recurrence.ts';

const at = (text: string) => Temporal.Instant.from(text);
const told = (found: readonly Temporal.Instant[]) => found.map(instant => instant.toString());

describe('maintenance comes round', () => {
  test('at the same time of day when summer time begins and ends', () => {
    const weekly = { startsAt: '2026-03-01T09:00', zone: 'America/New_York', rule: 'FREQ=WEEKLY;BYDAY=SU' };
    expect(told(upcoming(weekly, at('2026-02-28T00:00:00Z'), 2))).toEqual([
      '2026-03-01T14:00:00Z',
      '2026-03-08T13:00:00Z',
    ]);
    expect(told(upcoming(weekly, at('2026-10-25T13:00:00Z'), 1))).toEqual(['2026-11-01T14:00:00Z']);
  });

  test('not at a time that the change leaves out, and once at one that it repeats', () => {
    const daily = { startsAt: '2026-03-07T02:30', zone: 'America/New_York', rule: 'FREQ=DAILY' };
    expect(told(upcoming(daily, at('2026-03-07T00:00:00Z'), 2))).toEqual([
      '2026-03-07T07:30:00Z',
      '2026-03-09T06:30:00Z',
    ]);
    const night = { ...daily, startsAt: '2026-10-31T01:30' };
    expect(told(upcoming(night, at('2026-10-31T00:00:00Z'), 3))).toEqual([
      '2026-10-31T05:30:00Z',
      '2026-11-01T05:30:00Z',
      '2026-11-02T06:30:00Z',
    ]);
  });

  test('on the last day of each month, February too', () => {
    const monthly = {
      startsAt: '2028-01-31T09:00',
      zone: 'Asia/Shanghai',
      rule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
    };
    expect(told(upcoming(monthly, at('2028-01-01T00:00:00Z'), 3))).toEqual([
      '2028-01-31T01:00:00Z',
      '2028-02-29T01:00:00Z',
      '2028-03-31T01:00:00Z',
    ]);
  });

  test('on the 31st only in months that have one', () => {
    const monthly = {
      startsAt: '2026-01-31T09:00',
      zone: 'Asia/Shanghai',
      rule: 'FREQ=MONTHLY;BYMONTHDAY=31',
    };
    expect(told(upcoming(monthly, at('2026-01-31T01:00:00Z'), 2))).toEqual([
      '2026-03-31T01:00:00Z',
      '2026-05-31T01:00:00Z',
    ]);
  });

  test('on 29 February every fourth year', () => {
    const yearly = { startsAt: '2028-02-29T09:00', zone: 'Asia/Shanghai', rule: 'FREQ=YEARLY' };
    expect(nextAfter(yearly, at('2028-02-29T01:00:00Z'))?.toString()).toBe('2032-02-29T01:00:00Z');
  });

  test('no more after the last one of a rule that ends', () => {
    const twice = { startsAt: '2026-01-01T09:00', zone: 'Asia/Shanghai', rule: 'FREQ=YEARLY;COUNT=2' };
    expect(nextAfter(twice, at('2027-01-01T01:00:00Z'))).toBeNull();
  });

  test.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTHDAY=99',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=MONTHLY;EVERY=2',
  ])('%s is refused', rule => {
    const refused = faultIn({ startsAt: '2026-01-01T09:00', zone: 'Asia/Shanghai', rule });
    expect(refused?.refusals[0]?.code).toBe('maintenance.rule_unreadable');
  });
});
