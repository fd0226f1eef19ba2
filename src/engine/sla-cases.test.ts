import { describe, expect, it } from 'vitest';
import type { Json } from './sla-cases/format.ts';
import { runSlaCases } from './sla-cases.ts';

const hours = [['09:00', '17:00']];
const calendars = {
  office: { time_zone: 'UTC', weekly: { mon: hours, tue: hours, wed: hours }, holidays: [] },
};

/** Monday to Wednesday from nine to five; the days of the cases are in the first week of 2026. */
function difference(one: Readonly<Record<string, Json>>): string | null {
  const [result] = runSlaCases({ calendars, cases: [{ id: 'case', calendar: 'office', ...one }] });
  if (!result) throw new Error('a case has a result');
  expect(result.passed).toBe(result.difference === null);
  return result.difference;
}

const monday = (time: string) => `2026-01-05T${time}:00Z`;
const tuesday = (time: string) => `2026-01-06T${time}:00Z`;

describe('a case that is right passes', () => {
  it.each([
    ['deadline', { start: monday('16:00'), target_minutes: 120 }, { due: '2026-01-06T18:00:00+08:00' }],
    ['deadline', { start: monday('16:00'), target_hours: 1 }, { due: monday('17:00') }],
    [
      'deadline',
      { start: monday('10:00'), target_minutes: 60, pauses: [[monday('10:30'), null]] },
      { due: null },
    ],
    [
      'deadline',
      {
        start: monday('10:00'),
        target_minutes: 60,
        pauses: [
          [monday('10:30'), monday('11:30')],
          [monday('11:00'), monday('12:00')],
        ],
      },
      { due: monday('12:30'), waiting_seconds: 5400, warning_10min_before: monday('12:20') },
    ],
    [
      'elapsed',
      { start: monday('16:30'), end: tuesday('09:30') },
      { seconds: 3600, answered_outside_hours: false },
    ],
    [
      'elapsed',
      { start: monday('10:00'), end: monday('11:00'), target_minutes: 60 },
      { breached: false, met: true, diff_minutes: 0 },
    ],
    [
      'working_days',
      { start: monday('10:00'), days: 1, end_of_working_day: true },
      { due: tuesday('17:00') },
    ],
    [
      'working_days',
      { start: monday('10:00'), days: 1, then_waiting_seconds: 3600 },
      { due: tuesday('11:00') },
    ],
    ['working_days', { start: tuesday('10:00'), days: -1 }, { due: monday('10:00') }],
    ['next_open', { start: monday('17:00') }, { at: tuesday('09:00') }],
    ['open_intervals', { from: monday('12:00') }, { intervals: [[monday('12:00'), monday('17:00')]] }],
    ['backward', { due: tuesday('10:00'), before_minutes: 120 }, { at: monday('16:00') }],
    [
      'metrics',
      { start: monday('10:00'), close_at: monday('10:30') },
      { close_in_min: 30, update_in_min: null },
    ],
    ['error', { target_minutes: 0 }, { error: true }],
    ['error', { target_minutes: 10 }, { error: false }],
    ['error', { time_zone: 'Nowhere/None' }, { error: true }],
    ['error', { weekly: {} }, { error: true }],
  ] as const)('%s %j', (kind, input, expected) => {
    expect(difference({ kind, input, expected })).toBeNull();
  });

  it('by the recommended answer where the expected one is a known flaw', () => {
    const input = { start: monday('09:00'), target_minutes: 60 };
    const expected = { due: monday('11:00') };
    expect(
      difference({ kind: 'deadline', input, expected, recommended: { due: monday('10:00') } }),
    ).toBeNull();
  });

  it('by the fit that its source needs', () => {
    const input = { start: monday('16:00'), target_minutes: 60 };
    const rolled = { kind: 'deadline', input, expected: { due: tuesday('09:00') } };
    expect(
      difference({ ...rolled, checked_with_reference: 'agrees_if_exact_fit_rolls_to_next_open' }),
    ).toBeNull();
    expect(difference(rolled)).toContain('due');
  });

  it('to the minute where its source drops seconds', () => {
    const input = { start: '2026-01-05T10:00:36Z', target_minutes: 60 };
    const dropped = { kind: 'deadline', input, expected: { due: monday('11:00') } };
    expect(difference({ ...dropped, tags: ['precision'] })).toBeNull();
    expect(difference(dropped)).toContain('11:00:36Z');
  });
});

describe('a case does not pass', () => {
  it.each([
    [
      'a wrong answer',
      { kind: 'next_open', input: { start: monday('17:00') }, expected: { at: monday('17:00') } },
      'got',
    ],
    ['an unknown kind', { kind: 'dance', input: {}, expected: { x: 1 } }, 'no cases of the kind'],
    ['an unknown behaviour', { id: 'unheard-of', kind: 'behaviour', expected: { x: null } }, 'no trial'],
    [
      'an unknown key',
      { kind: 'next_open', input: { start: monday('17:00') }, expected: { where: 1 } },
      'nothing is known',
    ],
    [
      'nothing expected',
      { kind: 'next_open', input: { start: monday('17:00') }, expected: {} },
      'nothing is expected',
    ],
    ['no start', { kind: 'next_open', input: {}, expected: { at: null } }, 'no instant'],
    [
      'an unknown calendar',
      { kind: 'next_open', calendar: 'none', input: {}, expected: { at: null } },
      'no calendar',
    ],
  ])('for %s', (_, one, why) => {
    expect(difference(one)).toContain(why);
  });
});

it('behaviours are tried on the engine', () => {
  const cases = [
    { id: 'zammad-sla-stops-matching', kind: 'behaviour', expected: { all_due_dates: null } },
    { id: 'rt-no-clock-when-staff-opens', kind: 'behaviour', expected: { response_due: null } },
    { id: 'frappe-blank-condition-is-not-a-match', kind: 'behaviour', expected: { applied: 'default SLA' } },
    {
      id: 'glpi-ola-starts-when-attached',
      kind: 'behaviour',
      input: { sla_own_h: 6, ola_own_h: 3 },
      expected: { sla_due: 'opened+6h', ola_due: 'attached+3h' },
    },
  ];
  expect(runSlaCases({ calendars: {}, cases }).filter(({ passed }) => !passed)).toEqual([]);
});
