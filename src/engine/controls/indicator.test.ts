import { describe, expect, it } from 'vitest';
import { parseInstant } from '#kernel/time.ts';
import { evaluate, periodAt, tally } from '../evaluate.ts';
import { at, monday, play } from '../play.fixture.ts';
import { aDeadline, anIndicator, trialBook } from '../trial.ts';

const events = { asked: {}, answered: {}, rated: { score: 'integer' }, changed: {} } as const;
const timely = anIndicator({
  numerator: { of: 'verdicts', clauses: ['T.1'], outcomes: ['kept'] },
  denominator: { of: 'verdicts', clauses: ['T.1'], outcomes: ['kept', 'broken'] },
});
const score = anIndicator({
  numerator: { of: 'events', match: [{ event: 'rated', where: 'event.score > 1' }], sum: 'event.score' },
  denominator: { of: 'events', match: [{ event: 'rated' }] },
  unit: 'number',
});
const book = trialBook({ clauses: { 'T.1': [aDeadline()], 'T.2': [timely], 'T.3': [score] }, events });
const january = periodAt('month', monday, 'UTC');
const ofVerdicts = { clause: 'T.2', control: 0 };

describe('an indicator of verdicts', () => {
  it.each([
    ['kept', [at(0, 'asked'), at(1, 'answered')], { numerator: 1, denominator: 1 }],
    ['broken', [at(0, 'asked'), at(30, 'answered')], { numerator: 0, denominator: 1 }],
    ['overdue and still open', [at(0, 'asked'), at(30, 'changed')], { numerator: 0, denominator: 1 }],
    [
      'overdue, then found kept',
      [at(0, 'asked'), at(30, 'changed'), at(2, 'answered')],
      { numerator: 1, denominator: 1 },
    ],
    ['running', [at(0, 'asked')], { numerator: 0, denominator: 0 }],
  ])('counts a clock that is %s', (_, log, sums) => {
    expect(tally(play(book, log).effects, ofVerdicts, january)).toEqual(sums);
  });
});

describe('an indicator of events', () => {
  it('sums what the events say', () => {
    const log = [5, 1, 3].map((value, i) => at(i, 'rated', { data: { score: value } }));
    const sums = tally(play(book, log).effects, { clause: 'T.3', control: 0 }, january);
    expect(evaluate({ ...score, target: { atLeast: 2.5 } }, sums)).toMatchObject({
      numerator: 8,
      denominator: 3,
      met: true,
    });
  });

  it('leaves out what lies in another period', () => {
    const { effects } = play(book, [at(0, 'rated', { data: { score: 5 } })]);
    const { to } = january;
    expect(tally(effects, { clause: 'T.3', control: 0 }, { from: to, to: to + 1 })).toEqual({
      numerator: 0,
      denominator: 0,
    });
  });
});

describe('a figure', () => {
  it.each([
    [{ atLeast: 90 }, 9, 10, true],
    [{ atLeast: 90 }, 899, 1000, false],
    [{ below: 3 }, 3, 100, false],
    [{ below: 3 }, 2, 100, true],
    [{ atMost: 3 }, 3, 100, true],
  ])('target %j at %i of %i', (target, numerator, denominator, met) => {
    expect(evaluate({ unit: 'percent', target }, { numerator, denominator }).met).toBe(met);
  });

  it('of nothing is neither met nor missed', () => {
    expect(evaluate(timely, { numerator: 0, denominator: 0 })).toMatchObject({ value: null, met: null });
  });

  it.each([
    ['day', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['week', '2026-03-22T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['month', '2026-02-28T23:00:00Z', '2026-03-31T22:00:00Z'],
    ['quarter', '2025-12-31T23:00:00Z', '2026-03-31T22:00:00Z'],
    ['year', '2025-12-31T23:00:00Z', '2026-12-31T23:00:00Z'],
  ] as const)('belongs to a %s of the zone, across the change of the clock', (period, from, to) => {
    const bounds = periodAt(period, parseInstant('2026-03-29T12:00:00Z'), 'Europe/Berlin');
    expect(bounds).toEqual({ from: parseInstant(from), to: parseInstant(to) });
  });
});
