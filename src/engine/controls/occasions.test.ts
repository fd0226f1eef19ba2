import { describe, expect, it } from 'vitest';
import { parseInstant } from '#kernel/time.ts';
import { faultLines } from '#testing/in-english.ts';
import { apply } from '../apply.ts';
import { compile } from '../compile.ts';
import { nextDueAt } from '../due.ts';
import { at, monday, onlyClock, play } from '../play.fixture.ts';
import { newSubject } from '../state.ts';
import { trialBook, trialCalendar, trialInput } from '../trial.ts';
import { occasionsOf } from './occasions.ts';
import { written } from './written.fixture.ts';

const day = [
  ['09:00', '12:00'],
  ['13:00', '17:30'],
] as const;
const office = trialCalendar({
  id: 'office',
  zone: 'Asia/Shanghai',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  dateOverrides: { '2026-10-10': [['09:00', '17:30']] },
});
const trialOf = (own: Readonly<Record<string, unknown>>) => ({
  clauses: { 'T.1': [written({ kind: 'duty', holder: 'csr', ...own })] },
  events: { ended: {}, evaluated: {}, noted: { kind: 'text' } } as const,
  facts: { 'customer.grade': 'text' } as const,
  settings: { harvest: '06-05' },
  calendars: [office],
});

/** Period and due of each occasion between two days, as local times. */
function occasions(own: Readonly<Record<string, unknown>>, from: string, to: string): string[] {
  const [duty] = trialBook(trialOf(own)).edition('trial').duties;
  if (!duty) throw new Error('there is no duty');
  const midnight = (date: string) => parseInstant(`${date}T00:00:00+08:00`);
  return occasionsOf(duty, office, midnight(from), midnight(to)).map(
    ({ period, opensAt, dueAt }) => `${period} ${local(opensAt)} ${local(dueAt)}`,
  );
}

function local(instant: number): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Asia/Shanghai');
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }).slice(5).replace('T', ' ');
}

describe('a duty comes up', () => {
  it('each month, by its end', () => {
    expect(occasions({ every: 'month' }, '2026-10-01', '2026-12-01')).toEqual([
      '2026-09 09-01 00:00 10-01 00:00',
      '2026-10 10-01 00:00 11-01 00:00',
    ]);
  });

  it('by the 4th, about the month before, moved to a working day, and shown some days ahead', () => {
    const report = { every: 'month', due_day: 4, about: 'previous', opens: '3d' };
    const due = (shift: string) => occasions({ ...report, shift }, '2026-10-01', '2026-10-31');
    expect(due('none')).toEqual(['2026-09 10-02 00:00 10-05 00:00']);
    expect(due('next_working_day')).toEqual(['2026-09 10-06 00:00 10-09 00:00']);
    expect(occasions({ ...report, shift: 'previous_working_day' }, '2026-10-01', '2026-10-02')).toEqual([
      '2026-09 09-28 00:00 10-01 00:00',
    ]);
  });

  it('each week on its day and time, none on days off', () => {
    const meeting = { every: 'week', weekday: 'mon', at: '08:30', shift: 'skip' };
    expect(occasions(meeting, '2026-09-28', '2026-10-20')).toEqual([
      '2026-W40 09-28 00:00 09-28 08:30',
      '2026-W42 10-12 00:00 10-12 08:30',
      '2026-W43 10-19 00:00 10-19 08:30',
    ]);
  });

  it('each working day, make-up days too, by opening or closing', () => {
    expect(occasions({ every: 'day', at: 'closing', shift: 'skip' }, '2026-09-30', '2026-10-11')).toEqual([
      '2026-09-30 09-30 00:00 09-30 17:30',
      '2026-10-08 10-08 00:00 10-08 17:30',
      '2026-10-09 10-09 00:00 10-09 17:30',
      '2026-10-10 10-10 00:00 10-10 17:30',
    ]);
    expect(occasions({ every: 'day', at: 'opening' }, '2026-10-01', '2026-10-02')).toEqual([
      '2026-10-01 10-01 00:00 10-01 00:00',
    ]);
  });

  it('several times in a period', () => {
    expect(occasions({ every: 'month', times: 2 }, '2026-11-30', '2026-12-02')).toEqual([
      '2026-11#1 11-01 00:00 12-01 00:00',
      '2026-11#2 11-01 00:00 12-01 00:00',
    ]);
  });

  it('each day of a season only, both ends included, over the turn of the year too', () => {
    const daily = (from: string, to: string) => ({ every: 'day', season: { from, to } });
    const due = (from: string, to: string, between: readonly [string, string]) =>
      occasions(daily(from, to), ...between).map(occasion => occasion.slice(0, 10));
    expect(due('06-04', 'settings.harvest', ['2026-06-01', '2026-07-01'])).toEqual([
      '2026-06-04',
      '2026-06-05',
    ]);
    expect(due('12-31', '01-01', ['2025-12-20', '2026-02-01'])).toEqual(['2025-12-31', '2026-01-01']);
    expect(due('05-01', '05-02', ['2026-06-01', '2026-07-01'])).toEqual([]);
  });

  it('each quarter, half-year, year and season, over the turn of the year', () => {
    const names = (own: Readonly<Record<string, unknown>>) =>
      occasions(own, '2026-01-02', '2027-01-02').map(text => text.split(' ')[0]);
    expect(names({ every: 'quarter' })).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(names({ every: 'half_year' })).toEqual(['2026-H1', '2026-H2']);
    expect(names({ every: 'year', due_day: 10 })).toEqual(['2026']);
    const season = (from: string, to: string) => ({ every: 'season', season: { from, to } });
    expect(occasions(season('05-01', 'settings.harvest'), '2026-06-01', '2026-07-01')).toEqual([
      '2026 05-01 00:00 06-06 00:00',
    ]);
    expect(occasions(season('12-20', '01-10'), '2026-01-02', '2026-02-01')).toEqual([
      '2025 12-20 00:00 01-11 00:00',
    ]);
  });

  it('on the last day of a month that is shorter than its day', () => {
    expect(occasions({ every: 'month', due_day: 31 }, '2026-02-15', '2026-03-15')).toEqual([
      '2026-02 02-01 00:00 03-01 00:00',
    ]);
  });

  it('after events, as clocks of their subject', () => {
    const book = trialBook(trialOf({ on: 'ended', within: '3d', done: 'evaluated' }));
    const log = [at(0, 'ended'), at(24, 'ended'), at(30, 'evaluated')];
    expect(play(book, log).state.clocks.map(({ status }) => status)).toEqual(['kept', 'kept']);
    expect(occasions({ on: 'ended', within: '3d' }, '2026-01-01', '2027-01-01')).toEqual([]);
  });
});

describe('an occasion', () => {
  const book = trialBook(trialOf({ every: 'month', warn: [{ at: '2d', tell: 'csr' }], escalate: 'manager' }));
  const due_at = monday + 10 * 24 * 3_600_000;
  const opened = at(0, 'duty.opened', { data: { duty: 'T.1/0', period: '2026-01', due_at } });

  it('T.1 is an ordinary clock: warned, due at the very instant, broken after it', () => {
    const { state } = apply(book, newSubject('trial'), opened);
    expect(onlyClock({ state, effects: [], types: [] })).toMatchObject({ dueAt: due_at, status: 'running' });
    expect(nextDueAt(state)).toBe(due_at - 2 * 24 * 3_600_000);
    expect(onlyClock(play(book, [opened, at(240, 'duty.done', { data: { duty: 'T.1/0' } })])).status).toBe(
      'kept',
    );
    const late = play(book, [opened, at(241, 'duty.done', { data: { duty: 'T.1/0' } })]);
    expect(late.types).toEqual(['clock_started', 'clock_warned', 'clock_overdue', 'clock_stopped']);
  });

  it('is excused, and is none of another duty', () => {
    expect(onlyClock(play(book, [opened, at(1, 'duty.excused', { data: { duty: 'T.1/0' } })])).status).toBe(
      'cancelled',
    );
    expect(play(book, [at(0, 'duty.opened', { data: { duty: 'T.9/0', due_at } })]).state.clocks).toEqual([]);
  });
});

describe('a duty is refused', () => {
  const faults = (own: Readonly<Record<string, unknown>>) => {
    const compiled = compile(trialInput(trialOf(own)));
    return compiled.ok ? [] : faultLines(compiled.faults);
  };

  it.each([
    [{}, 'every: nothing says when it comes up'],
    [{ every: 'month', holder: 'system' }, 'holder: nobody can hold this duty'],
    [{ every: 'month', holder: 'nobody' }, 'holder: unknown role "nobody"'],
    [{ on: 'ended' }, 'within: nothing says until when'],
    [
      { on: 'ended', within: '3d', every: 'day' },
      'every: a duty comes up with its period or with events, not both',
    ],
    [{ every: 'week', due_day: 8 }, 'dueDay: no week has a day 8'],
    [{ every: 'month', weekday: 'mon' }, 'weekday: a month has no one such day'],
    [{ every: 'season' }, 'season: nothing says when the season is'],
    [
      { every: 'season', season: { from: '05-01', to: 'settings.wheat' } },
      'season.to: unknown setting "wheat"',
    ],
    [{ every: 'month', opens: 'settings.harvest' }, 'opens: "06-05" is no limit'],
    [{ on: 'ended', within: 'soon' }, 'within: "soon" is no limit'],
    [{ on: 'endet', within: '3d' }, 'on.0.event: unknown event "endet"'],
    [{ every: 'month', done: 'endet' }, 'done.0.event: unknown event "endet"'],
    [
      { every: 'month', when: 'customer.grade == 3' },
      'when: "==" does not go between a text and a whole number',
    ],
  ])('%j: %s', (own, fault) => {
    expect(faults(own)).toEqual([fault]);
  });
});
