import { describe, expect, it } from 'vitest';
import { at, onlyClock, play } from '../play.fixture.ts';
import { aDeadline, trialBook } from '../trial.ts';

const label = { 'zh-CN': '级', 'zh-TW': '級', en: 'class' };
const book = trialBook({
  clauses: {
    'T.1': [
      {
        kind: 'grade',
        name: label,
        bands: [
          { when: 'customer.orders >= 10', grade: 'A', label },
          { when: 'customer.orders >= 3', grade: 'B', label },
          { grade: 'C', label },
        ],
      },
    ],
    'T.2': [aDeadline({ within: [{ when: 'grade("T.1") == "A"', limit: '2h' }, { limit: '24h' }] })],
  },
  events: { asked: {}, answered: {}, ordered: {} },
  facts: { 'customer.orders': 'integer' },
});
const ordered = (hours: number, orders: number) =>
  at(hours, 'ordered', { facts: { 'customer.orders': orders } });

describe('a grade', () => {
  it.each([
    [0, 'C'],
    [3, 'B'],
    [9, 'B'],
    [10, 'A'],
  ])('%i orders make class %s', (orders, grade) => {
    const { state, effects } = play(book, [ordered(0, orders)]);
    expect(state.grades).toEqual({ 'T.1': grade });
    expect(effects).toEqual([{ type: 'graded', clause: 'T.1', control: 0, grade }]);
  });

  it('is given at the first event, even when nothing is known, and told only when it changes', () => {
    expect(play(book, [at(0, 'answered')]).state.grades).toEqual({ 'T.1': 'C' });
    expect(play(book, [ordered(0, 4), ordered(1, 5), ordered(2, 11)]).types).toEqual(['graded', 'graded']);
  });

  it('that changes works out again the limits that ask for it', () => {
    const played = play(book, [at(0, 'asked'), ordered(1, 12)]);
    expect(onlyClock(played).limit).toBe('2h');
  });
});
