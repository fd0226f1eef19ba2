import { expect, test } from 'vitest';
import type { BoardOrder } from '#contract/board.ts';
import { anEngineer, anOrder, at, aVisit, isoAt } from './board.fixture.ts';
import { fitAt, gapsFor } from './fit.ts';
import { linesOf } from './lines.ts';

const hours = [
  { fromMs: at('08:00'), toMs: at('12:00') },
  { fromMs: at('13:00'), toMs: at('17:00') },
];
const absence = { id: 'a', engineerId: 'e1', engineerName: '李工', reason: 'leave', note: null } as const;
const line = (orders: readonly BoardOrder[], more = {}) => {
  const [first] = linesOf({ engineers: [anEngineer(more)], orders: [...orders] });
  if (!first) throw new Error('no line');
  return first;
};
const span = (from: string, to: string) => ({ fromMs: at(from), toMs: at(to) });

test.each([
  ['09:00', '10:00', 'in_time'],
  ['13:00', '14:00', 'late'],
  ['11:30', '12:30', 'off_hours'],
  ['10:30', '11:30', 'overlap'],
  ['15:30', '16:30', 'absent'],
] as const)('an order due at noon put from %s to %s is %s', (from, to, fit) => {
  const absences = [{ ...absence, from: isoAt('15:00'), to: isoAt('17:00') }];
  const busy = line([aVisit('10:00', '11:00')], { absences });
  expect(fitAt({ order: anOrder(), line: busy, hours }, span(from, to))).toBe(fit);
});

test('an order does not overlap itself when it is moved a little', () => {
  const order = aVisit('09:00', '10:00');
  expect(fitAt({ order, line: line([order]), hours }, span('09:30', '10:30'))).toBe('in_time');
});

test('who lacks the skill has no gap for it', () => {
  const order = anOrder({ requiredSkill: 'gas' });
  const now = { lengthMs: 3_600_000, nowMs: 0 };
  expect(fitAt({ order, line: line([]), hours }, span('09:00', '10:00'))).toBe('skill_missing');
  expect(gapsFor({ order, line: line([]), hours }, now)).toEqual([]);
  expect(gapsFor({ order, line: line([], { skills: ['gas'] }), hours }, now)).toHaveLength(2);
});

test('gaps lie between visits within the working hours from now on, and turn late at the limit', () => {
  const order = anOrder({ dueAt: isoAt('14:00') });
  const busy = line([aVisit('09:00', '11:30'), aVisit('16:30', '17:30')]);
  const gaps = gapsFor({ order, line: busy, hours }, { lengthMs: 3_600_000, nowMs: at('07:30') });
  expect(gaps).toEqual([
    { ...span('08:00', '09:00'), isLate: false },
    { ...span('13:00', '14:00'), isLate: false },
    { ...span('14:00', '16:30'), isLate: true },
  ]);
});

test('what is over is no gap', () => {
  const gaps = gapsFor(
    { order: anOrder(), line: line([]), hours },
    { lengthMs: 3_600_000, nowMs: at('15:00') },
  );
  expect(gaps).toEqual([{ ...span('15:00', '17:00'), isLate: true }]);
});

test('who goes along has the order in the own line as well', () => {
  const engineers = [anEngineer(), anEngineer({ engineerId: 'e2' }), anEngineer({ engineerId: 'e3' })];
  const lines = linesOf({ engineers, orders: [aVisit('09:00', '10:00', { crewIds: ['e1', 'e2'] })] });
  expect(lines.map(({ visits }) => visits.length)).toEqual([1, 1, 0]);
});
