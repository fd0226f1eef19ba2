import { describe, expect, it } from 'vitest';
import { hourMs } from '#kernel/time.ts';
import { advance } from '../advance.ts';
import { apply } from '../apply.ts';
import { compile } from '../compile.ts';
import { nextDueAt } from '../due.ts';
import { at, hoursOf, monday, onlyClock, play } from '../play.fixture.ts';
import { aDeadline, trialBook, trialInput } from '../trial.ts';
import { bookWith, events, pause } from './deadline.fixture.ts';

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

  describe('with an end', () => {
    const book = bookWith({ pause: { ...pause, atMost: '10h' } });

    it.each([
      ['before it', 9, 33, 'paused'],
      ['at the very instant', 10, 34, 'running'],
      ['after it', 12, 34, 'running'],
    ])('is seen %s', (_, waited, due, status) => {
      const { state } = play(book, [at(0, 'asked'), at(1, 'waited')]);
      const now = monday + (1 + waited) * hourMs;
      const { state: later, effects } = advance(book, state, now);
      expect(later.clocks[0]).toMatchObject({ status, pauses: [{ until: monday + 11 * hourMs }] });
      expect(effects.map(({ type }) => type)).toEqual(status === 'running' ? ['clock_resumed'] : []);
      if (status === 'running') expect(hoursOf(later.clocks[0]?.dueAt ?? 0)).toBe(due);
    });

    it('is looked at when it comes, and never again', () => {
      const { state } = play(book, [at(0, 'asked'), at(1, 'waited')]);
      expect(nextDueAt(state)).toBe(monday + 11 * hourMs);
      expect(nextDueAt(advance(book, state, monday + 11 * hourMs).state)).toBe(monday + 34 * hourMs + 1);
    });

    it('is of all waiting together, and then nothing pauses it any more', () => {
      const log = [at(0, 'asked'), at(1, 'waited'), at(8, 'went_on'), at(9, 'waited'), at(13, 'waited')];
      const clock = onlyClock(play(book, log));
      expect(clock.pauses.map(({ from, to }) => [hoursOf(from), hoursOf(to ?? 0)])).toEqual([
        [1, 8],
        [9, 12],
      ]);
      expect(clock.status).toBe('running');
      expect(hoursOf(clock.dueAt)).toBe(34);
    });

    it('gives back what a late report says was not waited', () => {
      const clock = onlyClock(
        play(book, [at(0, 'asked'), at(1, 'waited'), at(12, 'changed'), at(4, 'went_on')]),
      );
      expect(hoursOf(clock.pauses[0]?.to ?? 0)).toBe(4);
      expect(hoursOf(clock.dueAt)).toBe(27);
    });

    it('makes a breach of a clock whose limit then passes', () => {
      const { state } = play(book, [at(0, 'asked'), at(1, 'waited')]);
      const { state: later, effects } = advance(book, state, monday + 35 * hourMs);
      expect(effects.map(({ type }) => type)).toEqual(['clock_resumed', 'clock_overdue']);
      expect(later.clocks[0]).toMatchObject({ status: 'broken', noticedAt: monday + 34 * hourMs });
    });

    it.each(['3d', '2wd', 'soon'])('is no %s', atMost => {
      const input = trialInput({ clauses: { 'T.1': [aDeadline({ pause: { ...pause, atMost } })] }, events });
      expect(compile(input)).toMatchObject({
        ok: false,
        faults: [{ clause: 'T.1', path: 'pause.at_most', code: 'no_time_span' }],
      });
    });
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

  it('leaves a clock that was stopped meanwhile silent, its waiting ended and no time negative', () => {
    const log = [asked(1), at(0.5, 'waited'), changed(1, 9), at(-1, 'answered'), changed(2, 1)];
    const clock = onlyClock(play(bookWith({ within, pause }), log));
    expect(clock).toMatchObject({ status: 'cancelled', band: -1, stoppedAt: clock.startedAt, pauses: [] });
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
