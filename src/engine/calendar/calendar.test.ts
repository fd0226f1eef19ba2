import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, formatInstant, hourMs, minuteMs, parseInstant } from '#kernel/time.ts';
import { trialCalendar } from '../trial.ts';
import { compileCalendar } from './calendar.ts';
import type { CalendarSpec } from './spec.ts';

const lunch = [
  ['08:00', '12:00'],
  ['13:00', '18:00'],
] as const;
const berlin: CalendarSpec = {
  id: 'berlin',
  zone: 'Europe/Berlin',
  weekly: { mon: lunch, tue: lunch, wed: lunch, thu: lunch, fri: lunch },
  holidays: ['2026-04-06'],
  annualHolidays: ['12-25'],
  dateOverrides: { '2026-04-11': [['10:00', '12:00']], '2026-04-06': [['09:00', '10:00']] },
};
const office = trialCalendar(berlin);
const night = trialCalendar({
  id: 'night',
  zone: 'Europe/Berlin',
  weekly: { sun: [['00:00', '24:00']] },
  holidays: [],
});

const add = (start: string, ms: number, exactFit: 'closing' | 'opening' = 'closing') =>
  formatInstant(office.addWorking(parseInstant(start), ms, exactFit));

describe('adding open time', () => {
  it.each([
    ['over lunch', '2026-01-05T10:30:00Z', hourMs, '2026-01-05T12:30:00Z'],
    ['over a weekend', '2026-01-09T16:30:00Z', hourMs, '2026-01-12T07:30:00Z'],
    ['from a closed day', '2026-01-10T12:00:00Z', hourMs, '2026-01-12T08:00:00Z'],
    ['over an annual holiday', '2026-12-24T16:00:00Z', 2 * hourMs, '2026-12-28T08:00:00Z'],
    ['over a year', '2025-12-31T16:30:00Z', hourMs, '2026-01-01T07:30:00Z'],
    ['into a holiday with hours of its own', '2026-04-03T15:30:00Z', hourMs, '2026-04-06T07:30:00Z'],
    ['into a make-up Saturday', '2026-04-10T15:30:00Z', hourMs, '2026-04-11T08:30:00Z'],
    ['over the change to summer time', '2026-03-27T16:30:00Z', hourMs, '2026-03-30T06:30:00Z'],
  ])('%s', (_, start, ms, due) => {
    expect(add(start, ms)).toBe(due);
  });

  it('stays at closing time or goes to the next opening when it fits exactly', () => {
    expect(add('2026-01-05T10:00:00Z', hourMs, 'closing')).toBe('2026-01-05T11:00:00Z');
    expect(add('2026-01-05T10:00:00Z', hourMs, 'opening')).toBe('2026-01-05T12:00:00Z');
  });

  it('counts the hours that a day really has', () => {
    const from = parseInstant('2026-03-28T23:00:00Z');
    expect(night.workingBetween(from, from + 2 * dayMs)).toBe(23 * hourMs);
    const autumn = parseInstant('2026-10-24T22:00:00Z');
    expect(night.workingBetween(autumn, autumn + 2 * dayMs)).toBe(25 * hourMs);
  });

  it('survives a closure of years and ends with an error when nothing ever opens', () => {
    const dates = Array.from({ length: 5 * 366 }, (_, i) => dayOf(i)).filter(date => date < '2031');
    const closed = trialCalendar({ ...berlin, holidays: dates, annualHolidays: [], dateOverrides: {} });
    expect(formatInstant(closed.nextOpen(parseInstant('2026-01-01T00:00:00Z')))).toBe('2031-01-01T07:00:00Z');
    const once = trialCalendar({ ...berlin, weekly: {} });
    expect(() => once.addWorking(parseInstant('2026-05-01T00:00:00Z'), hourMs, 'closing')).toThrow(
      'no opening',
    );
  });
});

function dayOf(i: number): string {
  return formatInstant(parseInstant('2026-01-01T00:00:00Z') + i * dayMs).slice(0, 10);
}

describe('working days', () => {
  it.each([
    ['2026-01-09T09:00:00Z', 1, 'same time', '2026-01-12T09:00:00Z'],
    ['2026-01-10T09:00:00Z', 1, 'same time', '2026-01-12T09:00:00Z'],
    ['2026-01-12T09:00:00Z', -1, 'same time', '2026-01-09T09:00:00Z'],
    ['2026-03-27T09:00:00Z', 1, 'same time', '2026-03-30T08:00:00Z'],
    ['2026-01-09T09:00:00Z', 2, 'end', '2026-01-13T17:00:00Z'],
    ['2025-12-31T09:00:00Z', 1, 'end', '2026-01-01T17:00:00Z'],
    ['2026-01-09T18:00:00Z', 0, 'end', '2026-01-12T17:00:00Z'],
    ['2026-01-09T12:00:00Z', 0, 'end', '2026-01-09T17:00:00Z'],
  ] as const)('%s and %i to the %s', (start, days, to, due) => {
    expect(formatInstant(office.addWorkingDays(parseInstant(start), days, to))).toBe(due);
  });
});

describe('a wrong calendar', () => {
  it.each([
    ['unknown_zone', { zone: 'Mars/Phobos' }],
    [
      'overlap',
      {
        weekly: {
          mon: [
            ['08:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      },
    ],
    ['empty_opening', { weekly: { mon: [['18:00', '08:00']] } }],
    ['bad_time', { weekly: { mon: [['08:00', '25:00']] } }],
    ['bad_weekday', { weekly: { monday: [['08:00', '12:00']] } }],
    ['bad_date', { holidays: ['2026-02-30'] }],
    ['no_opening', { weekly: {}, dateOverrides: {} }],
  ])('is refused: %s', (code, own) => {
    expect(compileCalendar({ ...berlin, ...own } as CalendarSpec)).toMatchObject({
      ok: false,
      faults: [{ code }],
    });
  });
});

it('a calendar shows day by day what it counted and why', () => {
  const days = office.days(parseInstant('2026-04-04T12:00:00Z'), parseInstant('2026-04-07T08:00:00Z'));
  expect(days.map(({ date, kind, ms }) => [date, kind, ms / hourMs])).toEqual([
    ['2026-04-04', 'closed', 0],
    ['2026-04-05', 'closed', 0],
    ['2026-04-06', 'override', 1],
    ['2026-04-07', 'weekly', 2],
  ]);
});

fc.configureGlobal({ seed: 20_261_122, numRuns: 500 });

describe('for any start and span', () => {
  const start = fc.integer({
    min: parseInstant('2024-01-01T00:00:00Z'),
    max: parseInstant('2028-01-01T00:00:00Z'),
  });
  const span = fc.integer({ min: 1, max: 4_000 * hourMs });
  const exactFit = fc.constantFrom('closing' as const, 'opening' as const);

  it('what was added is what lies between', () => {
    fc.assert(
      fc.property(start, span, exactFit, (from, ms, fit) => {
        expect(office.workingBetween(from, office.addWorking(from, ms, fit))).toBe(ms);
      }),
    );
  });

  it('what was subtracted is what lies between', () => {
    fc.assert(
      fc.property(start, span, (to, ms) => {
        expect(office.workingBetween(office.subtractWorking(to, ms), to)).toBe(ms);
      }),
    );
  });

  it('two spans one after the other are the sum', () => {
    fc.assert(
      fc.property(start, span, span, (from, a, b) => {
        const twice = office.addWorking(office.addWorking(from, a, 'closing'), b, 'closing');
        expect(twice).toBe(office.addWorking(from, a + b, 'closing'));
      }),
    );
  });

  it('open time never runs backwards or faster than the clock', () => {
    fc.assert(
      fc.property(start, start, (a, b) => {
        const open = office.workingBetween(a, b);
        expect(open).toBeGreaterThanOrEqual(0);
        expect(open).toBeLessThanOrEqual(Math.max(0, b - a));
      }),
    );
  });

  it('agrees with counting minute by minute', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 6_000 }), (from, minutes) => {
        const begin = Math.floor(from / minuteMs) * minuteMs;
        let open = 0;
        for (let i = 0; i < minutes; i++)
          if (office.nextOpen(begin + i * minuteMs) === begin + i * minuteMs) open++;
        expect(office.workingBetween(begin, begin + minutes * minuteMs)).toBe(open * minuteMs);
      }),
      { numRuns: 30 },
    );
  });
});
