import { describe, expect, it } from 'vitest';
import { hourMs } from '#kernel/time.ts';
import { advance } from './advance.ts';
import { nextDueAt } from './due.ts';
import { at, hoursOf, monday, play } from './play.fixture.ts';
import { aDeadline, trialBook } from './trial.ts';

const pause = { on: [{ event: 'waited' }], resume: [{ event: 'went_on' }] };
const warn = [
  { at: '75%', tell: ['csr'] },
  { at: '2h', tell: ['manager'] },
  { at: '6h', tell: ['manager', 'csr'] },
];
const book = trialBook({
  clauses: { 'T.1': [aDeadline({ warn, pause })] },
  events: { asked: {}, answered: {}, waited: {}, went_on: {} },
});
const asked = play(book, [at(0, 'asked')]).state;

describe('a timer', () => {
  it('looks at the first warning, then just after the limit, and not while paused', () => {
    expect(nextDueAt(asked)).toBe(monday + 18 * hourMs);
    const warned = advance(book, asked, monday + 22 * hourMs).state;
    expect(nextDueAt(warned)).toBe(monday + 24 * hourMs + 1);
    expect(nextDueAt(play(book, [at(0, 'asked'), at(1, 'waited')]).state)).toBeNull();
    expect(nextDueAt(advance(book, asked, monday + 25 * hourMs).state)).toBeNull();
  });

  it('gives each warning once, and one instant tells everyone of it', () => {
    const { state, effects } = advance(book, asked, monday + 18 * hourMs);
    expect(effects).toMatchObject([
      { type: 'clock_warned', at: monday + 18 * hourMs, roles: ['csr', 'manager'] },
    ]);
    expect(advance(book, state, monday + 19 * hourMs).effects).toEqual([]);
  });

  it('finds a limit passed only after its instant', () => {
    const types = (ms: number) => advance(book, asked, monday + ms).effects.map(({ type }) => type);
    expect(types(24 * hourMs)).not.toContain('clock_overdue');
    expect(types(24 * hourMs + 1).at(-1)).toBe('clock_overdue');
  });

  it('moves warnings along with a pause', () => {
    const { state } = play(book, [at(0, 'asked'), at(1, 'waited'), at(4, 'went_on')]);
    expect(state.clocks[0]?.warnings.map(hoursOf)).toEqual([21, 25]);
  });
});
