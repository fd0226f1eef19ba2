import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourMs, minuteMs } from '#kernel/time.ts';
import { configureRuns } from '#testing/runs.ts';
import { advance } from './advance.ts';
import { apply } from './apply.ts';
import type { EngineEvent } from './event.ts';
import { follow } from './follow.ts';
import { permit } from './permit.ts';
import { monday, play } from './play.fixture.ts';
import { newSubject } from './state.ts';
import { aDeadline, aGate, anIndicator, trialBook, trialCalendar } from './trial.ts';

const day = [['09:00', '17:00']] as const;
const office = trialCalendar({
  id: 'office',
  zone: 'Europe/Berlin',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: ['2026-01-06'],
});
const label = { 'zh-CN': '级', 'zh-TW': '級', en: 'class' };
const within = [
  { when: 'request.priority == 1', limit: '4h' },
  { when: 'request.priority == 2', limit: '2wd' },
  { when: 'grade("P.5") == "far"', limit: '3d' },
];
const pause = { on: [{ event: 'waited' }], resume: [{ event: 'went_on' }] };
const reopen = { on: [{ event: 'reopened' }], how: 'continue' } as const;
const book = trialBook({
  clauses: {
    'P.1': [aDeadline({ within, time: 'working', pause, reopen, warn: [{ at: '75%', tell: ['csr'] }] })],
    'P.2': [
      aDeadline({
        pause: { ...pause, atMost: '5h' },
        cancel: [{ event: 'withdrawn' }],
        again: 'restart',
        warn: [{ at: '2h', tell: [] }],
      }),
    ],
    'P.3': [
      aDeadline({
        within: [{ limit: '2h' }],
        from: [{ event: 'waited' }],
        to: [{ event: 'went_on' }],
        again: 'another',
      }),
    ],
    'P.4': [aGate({ require: 'request.priority == 1 || happened("answered")' })],
    'P.5': [
      {
        kind: 'grade',
        name: label,
        bands: [
          { when: 'request.distance > km(100)', grade: 'far', label },
          { grade: 'near', label },
        ],
      },
    ],
    'P.6': [
      anIndicator({
        numerator: { of: 'verdicts', clauses: ['P.1', 'P.2', 'P.3'], outcomes: ['kept'] },
        denominator: { of: 'verdicts', clauses: ['P.1', 'P.2', 'P.3'], outcomes: ['kept', 'broken'] },
      }),
    ],
  },
  events: {
    asked: {},
    answered: {},
    waited: {},
    went_on: {},
    withdrawn: {},
    reopened: {},
    changed: {},
    noted: {},
  },
  facts: { 'request.priority': 'integer', 'request.distance': 'distance' },
  actions: ['sign'],
  calendars: [office],
});

const stricter = trialBook({
  clauses: {
    'P.2': [aDeadline({ within: [{ limit: '3h' }], pause, cancel: [{ event: 'withdrawn' }] })],
    'P.4': [aGate({ require: 'request.priority == 1' })],
  },
  events: { asked: {}, answered: {}, waited: {}, went_on: {}, withdrawn: {} },
  facts: { 'request.priority': 'integer' },
  actions: ['sign'],
});

const type = fc.constantFrom(
  'asked',
  'answered',
  'waited',
  'went_on',
  'withdrawn',
  'reopened',
  'changed',
  'noted',
);
const facts = fc.record(
  {
    'request.priority': fc.integer({ min: 1, max: 3 }),
    'request.distance': fc.integer({ min: 0, max: 200_000 }),
  },
  { requiredKeys: [] },
);
const event = fc.record(
  { type, at: fc.integer({ min: 0, max: 400 * 60 }), facts },
  { requiredKeys: ['type', 'at'] },
);
/** Events in the order in which they were told, which is not always the order in which they happened. */
const told = fc.array(event, { maxLength: 25 }).map(events => events.map(inTime));
const inOrder = told.map(events => events.toSorted((a, b) => a.at - b.at));

function inTime({
  type,
  at,
  facts,
}: {
  type: string;
  at: number;
  facts?: EngineEvent['facts'];
}): EngineEvent {
  const event = { type, at: monday + at * minuteMs };
  return facts ? { ...event, facts } : event;
}

configureRuns();

describe('any log', () => {
  it('replayed gives the same bytes, also when its state went through JSON after every event', () => {
    fc.assert(
      fc.property(told, log => {
        const once = JSON.stringify(play(book, log));
        expect(JSON.stringify(play(book, log))).toBe(once);
        let state = newSubject('trial');
        for (const one of log) state = JSON.parse(JSON.stringify(apply(book, state, one).state));
        expect(JSON.stringify(state)).toBe(JSON.stringify(play(book, log).state));
      }),
    );
  });

  it('followed to its end under two editions comes to the same as event by event under each', () => {
    fc.assert(
      fc.property(told, log => {
        const books = [book, stricter];
        const following = follow(books.map(one => ({ book: one, edition: 'trial' })));
        const later = monday + 500 * hourMs;
        const stepped = log.map(one => following.next(one));
        const passed = following.until(later);
        const ends = following.end();
        for (const [view, one] of books.entries()) {
          const played = play(one, log);
          const advanced = advance(one, played.state, later);
          expect(stepped.flatMap(effects => effects[view] ?? [])).toEqual(played.effects);
          expect(passed[view]).toEqual(advanced.effects);
          expect(JSON.stringify(ends[view])).toBe(JSON.stringify(advanced.state));
        }
      }),
    );
  });

  it('leaves the state that it is given untouched', () => {
    fc.assert(
      fc.property(told, event.map(inTime), (log, one) => {
        const { state } = play(book, log);
        const before = JSON.stringify(state);
        apply(book, state, one);
        advance(book, state, one.at);
        expect(JSON.stringify(state)).toBe(before);
      }),
    );
  });

  it('has no clock with negative time', () => {
    fc.assert(
      fc.property(told, log => {
        for (const clock of play(book, log).state.clocks) {
          if (clock.band >= 0) expect(clock.dueAt).toBeGreaterThan(clock.startedAt);
          expect(clock.stoppedAt ?? clock.startedAt).toBeGreaterThanOrEqual(clock.startedAt);
          for (const { from, to } of clock.pauses) expect(to ?? from).toBeGreaterThanOrEqual(from);
        }
      }),
    );
  });

  it('gives every clock at most one verdict for its indicator', () => {
    fc.assert(
      fc.property(told, log => {
        const { state, effects } = play(book, log);
        const sum = (part: string) =>
          effects.reduce((n, one) => (one.type === 'measured' && one.part === part ? n + one.amount : n), 0);
        const judged = state.clocks.filter(({ status }) => status === 'kept' || status === 'broken');
        expect(sum('denominator')).toBe(judged.length);
        expect(sum('numerator')).toBe(judged.filter(({ status }) => status === 'kept').length);
      }),
    );
  });
});

describe('a timer', () => {
  it('that looks in between changes nothing about what comes of the log', () => {
    fc.assert(
      fc.property(inOrder, fc.integer({ min: 0, max: 60 }), (log, minutes) => {
        let state = newSubject('trial');
        for (const [i, one] of log.entries()) {
          const next = log[i + 1]?.at ?? one.at + hourMs;
          state = apply(book, state, one).state;
          state = advance(book, state, Math.min(next, one.at + minutes * minuteMs)).state;
        }
        const end = (log.at(-1)?.at ?? monday) + hourMs;
        const ticked = advance(book, state, end).state;
        expect(JSON.stringify(ticked)).toBe(JSON.stringify(advance(book, play(book, log).state, end).state));
      }),
    );
  });
});

describe('events of the same instant', () => {
  it('that have nothing to do with each other may come in any order', () => {
    fc.assert(
      fc.property(told, fc.integer({ min: 0, max: 24_000 }), (log, minutes) => {
        const at = monday + minutes * minuteMs;
        const noted: EngineEvent = { type: 'noted', at };
        const answered: EngineEvent = { type: 'answered', at };
        const a = play(book, [...log, noted, answered]).state;
        const b = play(book, [...log, answered, noted]).state;
        expect(a.clocks).toEqual(b.clocks);
        expect({ ...a, clocks: [] }).toEqual({ ...b, clocks: [] });
      }),
    );
  });
});

describe('permit and apply', () => {
  it('judge a gate alike', () => {
    fc.assert(
      fc.property(inOrder, facts, (log, proposed) => {
        const { state } = play(book, log);
        const at = Math.max(monday, state.at);
        const answer = permit(book, state, { action: 'sign', at, roles: [], facts: proposed });
        const event = { type: 'noted', at, facts: proposed, action: 'sign', proposed };
        const { effects } = apply(book, state, event);
        const judged = effects.filter(effect => effect.type === 'judged');
        expect(judged.map(({ outcome }) => outcome)).toEqual([answer.allowed ? 'kept' : 'broken']);
        if (answer.allowed) expect(judged).toEqual(answer.passed);
      }),
    );
  });
});
