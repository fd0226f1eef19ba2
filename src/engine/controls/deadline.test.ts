import { describe, expect, it } from 'vitest';
import { apply } from '../apply.ts';
import { compile } from '../compile.ts';
import { at, hoursOf, monday, onlyClock, play } from '../play.fixture.ts';
import type { DeadlineControl } from '../regulation.ts';
import { aDeadline, type Trial, trialBook, trialCalendar, trialInput } from '../trial.ts';

const events: NonNullable<Trial['events']> = {
  asked: { urgent: 'boolean' },
  answered: {},
  waited: { reason: 'text' },
  went_on: {},
  withdrawn: {},
  reopened: {},
  changed: {},
};
const facts = { 'asset.distance': 'distance', 'request.priority': 'integer' } as const;
const day = [['09:00', '17:00']] as const;
const office = trialCalendar({
  id: 'office',
  zone: 'UTC',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: ['2026-01-07'],
});
const pause = { on: [{ event: 'waited' }], resume: [{ event: 'went_on' }] };

function bookWith(own: Partial<DeadlineControl>) {
  return trialBook({ clauses: { 'T.1': [aDeadline(own)] }, events, facts, calendars: [office] });
}

describe('a deadline', () => {
  const book = bookWith({});
  it.each([
    ['before the limit', 23, 'kept'],
    ['at the very instant of the limit', 24, 'kept'],
    ['a millisecond after it', 24 + 1 / 3_600_000, 'broken'],
  ])('stopped %s', (_, hours, status) => {
    const played = play(book, [at(0, 'asked'), at(hours, 'answered')]);
    expect(onlyClock(played)).toMatchObject({ status, stoppedBy: 'answered', warnings: [] });
  });

  it('notices the limit before the event that comes after it', () => {
    const { types } = play(book, [at(0, 'asked'), at(30, 'answered')]);
    expect(types).toEqual(['clock_started', 'clock_overdue', 'clock_stopped']);
  });

  it('takes a late report of a stop that came in time, and withdraws the breach', () => {
    const played = play(book, [at(0, 'asked'), at(40, 'changed'), at(23, 'answered')]);
    expect(played.types).toContain('clock_overdue');
    expect(onlyClock(played)).toMatchObject({ status: 'kept', noticedAt: null });
    expect(played.state.at).toBe(monday + 40 * 3_600_000);
  });

  it('never counts backwards when a device clock is behind', () => {
    const clock = onlyClock(play(book, [at(1, 'asked'), at(0, 'answered')]));
    expect(clock).toMatchObject({ status: 'kept', stoppedAt: clock.startedAt });
  });
});

describe('the limit table', () => {
  const within = [
    { when: 'asset.distance < km(300)', limit: '24h' },
    { when: 'asset.distance <= km(1000)', limit: '48h' },
    { limit: '72h' },
  ];
  it.each([
    [299_999, 0, 24],
    [300_000, 1, 48],
    [1_000_000, 1, 48],
    [1_000_001, 2, 72],
  ])('%i metres take row %i', (distance, band, hours) => {
    const clock = onlyClock(
      play(bookWith({ within }), [at(0, 'asked', { facts: { 'asset.distance': distance } })]),
    );
    expect([clock.band, hoursOf(clock.dueAt)]).toEqual([band, hours]);
    expect(clock.grounds).toEqual({ 'asset.distance': distance });
  });

  it('takes the last row when the fact is unknown', () => {
    expect(onlyClock(play(bookWith({ within }), [at(0, 'asked')])).limit).toBe('72h');
  });

  it('starts no clock when the clause does not apply', () => {
    const book = bookWith({ when: 'event.urgent' });
    expect(play(book, [at(0, 'asked', { data: { urgent: false } })]).state.clocks).toEqual([]);
    expect(play(book, [at(0, 'asked', { data: { urgent: true } })]).state.clocks).toHaveLength(1);
  });
});

describe('limits', () => {
  it.each([
    ['90s', 'calendar', 1 / 40],
    ['1h30m', 'calendar', 1.5],
    ['3d', 'calendar', 72],
    ['1d end', 'calendar', 39],
    ['10h', 'working', 26],
    ['1wd', 'working', 24],
    ['2wd', 'working', 72],
    ['2wd end', 'working', 80],
    ['0wd end', 'working', 8],
  ] as const)('%s in %s time', (limit, time, hours) => {
    const clock = onlyClock(play(bookWith({ within: [{ limit }], time }), [at(0, 'asked')]));
    expect(hoursOf(clock.dueAt)).toBe(hours);
  });

  it.each([
    ['closing', 8],
    ['opening', 24],
  ] as const)('a limit that is used up exactly at closing time is due at %s', (exactFit, hours) => {
    const book = bookWith({ within: [{ limit: '8h' }], time: 'working', exactFit });
    expect(hoursOf(onlyClock(play(book, [at(0, 'asked')])).dueAt)).toBe(hours);
  });

  it.each(['0h', '', '-1h', '2 days', '1.5h', '0wd'])('%j is refused', limit => {
    const input = trialInput({ clauses: { 'T.1': [aDeadline({ within: [{ limit }] })] }, events });
    expect(compile(input)).toMatchObject({ ok: false, faults: [{ clause: 'T.1', path: 'within.0.limit' }] });
  });
});

describe('waiting', () => {
  it('moves the limit by its own time: a hold that begins on a holiday costs nothing there', () => {
    const book = bookWith({ within: [{ limit: '20h' }], time: 'working', pause });
    // Wednesday the 7th is a holiday; the hold ends on Thursday at 10:00, one open hour later.
    const log = [at(0, 'asked'), at(49, 'waited'), at(73, 'went_on')];
    expect(hoursOf(onlyClock(play(book, log)).dueAt)).toBe(77);
  });

  it('counts nothing before opening time', () => {
    const book = bookWith({ within: [{ limit: '6h' }], time: 'working', pause });
    const log = [at(-5, 'asked'), at(-4.75, 'waited'), at(-4, 'went_on')];
    expect(hoursOf(onlyClock(play(book, log)).dueAt)).toBe(6);
  });

  it('is silent: no warning and no breach while paused', () => {
    const book = bookWith({ pause, warn: [{ at: '50%', tell: ['csr'] }] });
    const { types, state } = play(book, [at(0, 'asked'), at(1, 'waited'), at(50, 'changed')]);
    expect(types).toEqual(['clock_started', 'clock_paused']);
    expect(state.clocks[0]).toMatchObject({ status: 'paused', warnings: [] });
  });

  it('moves along when the priority changes meanwhile (glpi#6902)', () => {
    const within = [{ when: 'request.priority == 1', limit: '4h' }, { limit: '24h' }];
    const log = [
      at(0, 'asked', { facts: { 'request.priority': 2 } }),
      at(1, 'waited'),
      at(2, 'changed', { facts: { 'request.priority': 1 } }),
      at(3, 'went_on'),
    ];
    const played = play(bookWith({ within, pause }), log);
    expect(onlyClock(played)).toMatchObject({ status: 'running', limit: '4h', band: 0 });
    expect(hoursOf(onlyClock(played).dueAt)).toBe(6);
  });

  it('keeps the reason, and a second hold changes nothing', () => {
    const log = [
      at(0, 'asked'),
      at(1, 'waited', { data: { reason: 'parts' } }),
      at(2, 'waited'),
      at(3, 'went_on'),
    ];
    const { pauses, dueAt } = onlyClock(play(bookWith({ pause }), log));
    expect(pauses).toMatchObject([{ reason: 'parts' }]);
    expect(hoursOf(dueAt)).toBe(26);
  });

  it('saves nothing when it begins after the limit', () => {
    const played = play(bookWith({ pause }), [
      at(0, 'asked'),
      at(25, 'waited'),
      at(26, 'went_on'),
      at(27, 'answered'),
    ]);
    expect(onlyClock(played)).toMatchObject({ status: 'broken', pauses: [] });
  });

  it('ends with the stop, which is kept', () => {
    const played = play(bookWith({ pause }), [at(0, 'asked'), at(1, 'waited'), at(90, 'answered')]);
    expect(onlyClock(played)).toMatchObject({ status: 'kept' });
    expect(onlyClock(played).pauses[0]?.to).toBe(onlyClock(played).stoppedAt);
  });
});

describe('a changed fact', () => {
  const within = [
    { when: 'request.priority == 1', limit: '2h' },
    { when: 'request.priority == 2', limit: '24h' },
  ];
  const asked = (priority: number) => at(0, 'asked', { facts: { 'request.priority': priority } });
  const changed = (hours: number, priority: number) =>
    at(hours, 'changed', { facts: { 'request.priority': priority } });

  it('works the limit out again from the start', () => {
    const played = play(bookWith({ within }), [asked(2), changed(1, 1)]);
    expect(played.types).toEqual(['clock_started', 'clock_recalculated']);
    expect(hoursOf(onlyClock(played).dueAt)).toBe(2);
  });

  it('may make it overdue at once, or take a breach back', () => {
    expect(play(bookWith({ within }), [asked(2), changed(3, 1)]).types).toEqual([
      'clock_started',
      'clock_recalculated',
      'clock_overdue',
    ]);
    const back = play(bookWith({ within }), [asked(1), changed(3, 2)]);
    expect(onlyClock(back)).toMatchObject({ status: 'running', noticedAt: null });
  });

  it('cancels the clock when no row applies, and revives it when one does again', () => {
    const gone = play(bookWith({ within }), [asked(1), changed(1, 9)]);
    expect(onlyClock(gone)).toMatchObject({ status: 'cancelled', band: -1 });
    const back = play(bookWith({ within }), [asked(1), changed(1, 9), changed(1.5, 1), at(2, 'answered')]);
    expect(onlyClock(back)).toMatchObject({ status: 'kept', band: 0 });
  });

  it('changes nothing when the clause says so', () => {
    const played = play(bookWith({ within, recalculate: false }), [asked(2), changed(1, 1)]);
    expect(hoursOf(onlyClock(played).dueAt)).toBe(24);
  });
});

describe('an occasion that comes again', () => {
  const log = [at(0, 'asked'), at(5, 'asked')];
  it('keeps the open clock', () => {
    expect(hoursOf(onlyClock(play(bookWith({ again: 'keep' }), log)).dueAt)).toBe(24);
  });
  it('starts it anew', () => {
    const { state } = play(bookWith({ again: 'restart' }), log);
    expect(state.clocks.map(({ id, status }) => [id, status])).toEqual([
      ['T.1/0#1', 'cancelled'],
      ['T.1/0#2', 'running'],
    ]);
  });
  it('does not wipe out a breach by starting anew', () => {
    const { state } = play(bookWith({ again: 'restart' }), [at(0, 'asked'), at(30, 'asked')]);
    expect(state.clocks.map(({ status }) => status)).toEqual(['broken', 'running']);
  });
  it('runs one more, and one answer stops both', () => {
    const { state } = play(bookWith({ again: 'another' }), [...log, at(6, 'answered')]);
    expect(state.clocks.map(({ status }) => status)).toEqual(['kept', 'kept']);
  });
});

describe('reopening', () => {
  const on = [{ event: 'reopened' }];
  const log = [at(0, 'asked'), at(10, 'answered'), at(20, 'reopened')];
  it('goes on, the stopped time counting as a pause', () => {
    const played = play(bookWith({ reopen: { on, how: 'continue' } }), log);
    expect(played.types.at(-1)).toBe('clock_reopened');
    expect(onlyClock(played)).toMatchObject({ status: 'running', stoppedAt: null });
    expect(hoursOf(onlyClock(played).dueAt)).toBe(34);
  });
  it('starts from zero', () => {
    const { state } = play(bookWith({ reopen: { on, how: 'restart' } }), log);
    expect(state.clocks.map(({ dueAt }) => hoursOf(dueAt))).toEqual([24, 44]);
  });
  it('leaves what was broken broken', () => {
    const late = [at(0, 'asked'), at(30, 'answered'), at(31, 'reopened')];
    expect(onlyClock(play(bookWith({ reopen: { on, how: 'continue' } }), late)).status).toBe('broken');
  });
});

describe('a cancellation', () => {
  const book = bookWith({ cancel: [{ event: 'withdrawn' }] });
  it('ends a clock without a verdict', () => {
    expect(onlyClock(play(book, [at(0, 'asked'), at(1, 'withdrawn')])).status).toBe('cancelled');
  });
  it('does not undo a breach', () => {
    expect(onlyClock(play(book, [at(0, 'asked'), at(25, 'withdrawn')])).status).toBe('broken');
  });
});

describe('editions', () => {
  it('judge a clock by the edition it began under', () => {
    const clauses = (limit: string) => ({ 'T.1': [aDeadline({ within: [{ limit }] })] });
    const book = trialBook(
      { clauses: clauses('24h'), events, edition: 'old' },
      { clauses: clauses('12h'), events, edition: 'new' },
    );
    const log = [at(0, 'asked'), at(1, 'changed', { edition: 'new' }), at(20, 'answered'), at(30, 'asked')];
    const { clocks } = play(book, log, 'old').state;
    expect(clocks.map(({ edition, status }) => [edition, status])).toEqual([
      ['old', 'kept'],
      ['new', 'running'],
    ]);
  });

  it('refuse to be guessed', () => {
    const { state } = play(bookWith({}), [at(0, 'asked')]);
    expect(() => apply(trialBook({ clauses: {}, edition: 'other' }), state, at(1, 'answered'))).toThrow(
      'edition',
    );
  });
});
