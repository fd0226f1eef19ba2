import { describe, expect, it } from 'vitest';
import { faultLines } from '#testing/in-english.ts';
import { advance } from '../advance.ts';
import { compile } from '../compile.ts';
import { explain } from '../explain.ts';
import { at, hoursOf, monday, onlyClock, play } from '../play.fixture.ts';
import type { DeadlineControl } from '../regulation.ts';
import { aDeadline, trialBook, trialCalendar, trialInput } from '../trial.ts';

const day = [['09:00', '17:00']] as const;
const office = trialCalendar({
  id: 'office',
  zone: 'UTC',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: ['2026-01-07'],
});
const trial = (own: Partial<DeadlineControl>) => ({
  clauses: { 'T.1': [aDeadline(own)] },
  events: { asked: {}, answered: {}, moved: {}, waited: {}, went_on: {} },
  facts: { 'visit.starts_at': 'instant', 'agreement.ends_on': 'civil_date', 'visit.place': 'text' } as const,
  calendars: [office],
});
const bookWith = (own: Partial<DeadlineControl>) => trialBook(trial(own));
const hour = 3_600_000;

describe('a limit before the instant that a fact holds', () => {
  const book = bookWith({ before: 'visit.starts_at', within: [{ limit: '2h' }] });
  const asked = at(0, 'asked', { facts: { 'visit.starts_at': monday + 10 * hour } });

  it('is due so long before it, the very instant included', () => {
    const clock = onlyClock(play(book, [asked, at(8, 'answered')]));
    expect(hoursOf(clock.dueAt)).toBe(8);
    expect(clock.status).toBe('kept');
    expect(onlyClock(play(book, [asked, at(8.1, 'answered')])).status).toBe('broken');
  });

  it('moves with it', () => {
    const moved = at(1, 'moved', { facts: { 'visit.starts_at': monday + 5 * hour } });
    expect(hoursOf(onlyClock(play(book, [asked, moved])).dueAt)).toBe(3);
  });

  it('is broken at once when it has passed already', () => {
    const played = play(book, [at(9, 'asked', asked.facts ? { facts: asked.facts } : {})]);
    expect(played.types).toEqual(['clock_started', 'clock_overdue']);
    expect(hoursOf(onlyClock(played).noticedAt ?? 0)).toBe(8);
  });

  it('does not begin while the instant is unknown', () => {
    expect(play(book, [at(0, 'asked')]).state.clocks).toEqual([]);
  });

  it('is told with the instant it is counted back from', () => {
    const { state } = play(book, [asked]);
    expect(explain(book, state, 'T.1/0#1')).toMatchObject({
      anchor: { at: monday + 10 * hour, side: 'before' },
    });
  });

  it('counts working days back, and is due at the instant itself where the limit is nothing', () => {
    const workdays = bookWith({ before: 'visit.starts_at', within: [{ limit: '1wd' }] });
    const thursday = at(0, 'asked', { facts: { 'visit.starts_at': monday + 72 * hour } });
    expect(hoursOf(onlyClock(play(workdays, [thursday])).dueAt)).toBe(24);
    const itself = bookWith({ before: 'visit.starts_at', within: [{ limit: '0m' }] });
    expect(hoursOf(onlyClock(play(itself, [asked])).dueAt)).toBe(10);
  });
});

describe('a limit counted from a date', () => {
  const facts = { 'agreement.ends_on': '2026-02-28' };

  it('goes back from the beginning of that day', () => {
    const book = bookWith({ before: 'agreement.ends_on', within: [{ limit: '1mo' }] });
    const { dueAt } = onlyClock(play(book, [at(0, 'asked', { facts })]));
    expect(new Date(dueAt).toISOString()).toBe('2026-01-28T00:00:00.000Z');
  });

  it('goes on from the end of that day', () => {
    const book = bookWith({ after: 'agreement.ends_on', within: [{ limit: '3d' }] });
    const { dueAt } = onlyClock(play(book, [at(0, 'asked', { facts })]));
    expect(new Date(dueAt).toISOString()).toBe('2026-03-04T00:00:00.000Z');
  });
});

describe('a limit after the instant that a fact holds', () => {
  const pause = { on: [{ event: 'waited' }], resume: [{ event: 'went_on' }] };
  const book = bookWith({ after: 'visit.starts_at', within: [{ limit: '4h' }], pause });

  it('does not count waiting that lies before it', () => {
    const log = [
      at(0, 'asked', { facts: { 'visit.starts_at': monday + 3 * hour } }),
      at(1, 'waited'),
      at(4, 'went_on'),
    ];
    expect(hoursOf(onlyClock(play(book, log)).dueAt)).toBe(8);
  });

  it('is noticed when it has passed', () => {
    const { state } = play(book, [at(0, 'asked', { facts: { 'visit.starts_at': monday } })]);
    expect(advance(book, state, monday + 4 * hour + 1).effects.map(({ type }) => type)).toEqual([
      'clock_overdue',
    ]);
  });
});

describe('what a limit is counted from', () => {
  const faults = (own: Partial<DeadlineControl>) => {
    const compiled = compile(trialInput(trial(own)));
    return compiled.ok ? [] : faultLines(compiled.faults);
  };

  it('must be an instant or a date, before or after, and cannot be waited for', () => {
    expect(faults({ before: 'visit.start' })).toEqual(['before: unknown fact "visit.start"']);
    expect(faults({ after: 'visit.place' })).toEqual(['after: visit.place is no instant and no date']);
    expect(faults({ before: 'visit.starts_at', after: 'visit.starts_at' })).toHaveLength(1);
    expect(
      faults({
        before: 'visit.starts_at',
        pause: { on: [{ event: 'waited' }], resume: [{ event: 'went_on' }] },
      }),
    ).toEqual(['pause: what is due before an instant cannot be paused']);
    expect(faults({ within: [{ limit: '0m' }] })).toEqual(['within.0.limit: "0m" is no limit']);
  });
});
