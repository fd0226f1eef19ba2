import { expect, test } from 'vitest';
import { standingOf } from './standing.ts';

const dueAt = '2026-11-22T10:00:00Z';
const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);
const running = { status: 'running', risk: 'none', dueAt, stoppedAt: null } as const;

test('a running clock says how long is left', () => {
  expect(standingOf(running, at('09:30:00'))).toEqual({ tone: 'calm', words: 'left', minutes: 30 });
});

test('a clock at risk stands out before it is over', () => {
  expect(standingOf({ ...running, risk: 'at_risk' }, at('09:59:00')).tone).toBe('risk');
});

test('at the very instant of the limit nothing is over yet', () => {
  expect(standingOf(running, at('10:00:00')).words).toBe('left');
  expect(standingOf(running, at('10:00:01'))).toMatchObject({ tone: 'broken', words: 'over' });
});

test('a clock broken and still open counts on; one stopped late says by how much', () => {
  expect(standingOf({ ...running, status: 'broken' }, at('11:00:00'))).toMatchObject({
    words: 'over',
    minutes: -60,
  });
  const late = { ...running, status: 'broken', stoppedAt: '2026-11-22T10:05:00Z' } as const;
  expect(standingOf(late, at('12:00:00'))).toEqual({ tone: 'broken', words: 'broken', minutes: -5 });
});

test.each(['kept', 'paused', 'cancelled'] as const)('a clock that is %s says so', status => {
  expect(standingOf({ ...running, status, stoppedAt: dueAt }, at('12:00:00')).words).toBe(status);
});
