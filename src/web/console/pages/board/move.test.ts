import { expect, test } from 'vitest';
import { anOrder, at, aVisit, isoAt } from './board.fixture.ts';
import { ahead, inverseOf, type Move, moveTo, needsReason } from './move.ts';

const there = (engineerId: string, from: string, to: string) =>
  ({ at: 'line', engineerId, fromMs: at(from), toMs: at(to) }) as const;
const held = aVisit('09:00', '10:00');

test.each([
  ['from the side into a line sends', anOrder(), there('e1', '09:00', '10:00'), 'assign'],
  ['along its own line changes the time', held, there('e1', '10:00', '11:00'), 'shift'],
  ['into another line hands over', held, there('e2', '09:00', '10:00'), 'hand_over'],
  ['back to the side takes back', held, { at: 'side' } as const, 'take_back'],
  ['where it is changes nothing', held, there('e1', '09:00', '10:00'), undefined],
  ['from the side to the side changes nothing', anOrder(), { at: 'side' } as const, undefined],
])('an order put down %s', (_where, order, target, kind) => {
  expect(moveTo(order, target)?.kind).toBe(kind);
});

test('who is on the way keeps the order; its time may change as long as its state lets it', () => {
  const departed = { ...held, mayTakeBack: false };
  expect(moveTo(departed, there('e2', '09:00', '10:00'))).toBeUndefined();
  expect(moveTo(departed, { at: 'side' })).toBeUndefined();
  expect(moveTo({ ...departed, mayShift: false }, there('e1', '11:00', '12:00'))).toBeUndefined();
});

const moved = (move: Move | undefined) => {
  if (!move) throw new Error('no move');
  return move;
};

test('a move is taken back to where the order was', () => {
  const handedOver = moved(moveTo(held, there('e2', '11:00', '12:00')));
  expect(inverseOf(handedOver)).toMatchObject({
    ...{ kind: 'hand_over', engineerId: 'e1' },
    ...{ fromMs: at('09:00'), toMs: at('10:00') },
  });
  expect(inverseOf(moved(moveTo(anOrder(), there('e1', '09:00', '10:00'))))?.kind).toBe('take_back');
  expect(inverseOf(moved(moveTo(held, { at: 'side' })))).toMatchObject({ kind: 'assign', engineerId: 'e1' });
});

test('a first appointment cannot be made unsaid', () => {
  const untimed = { ...held, from: null, to: null };
  expect(inverseOf(moved(moveTo(untimed, there('e1', '09:00', '10:00'))))).toBeUndefined();
});

test('taking off an engineer asks for a reason, changing the time does not', () => {
  expect(needsReason(moved(moveTo(held, { at: 'side' })))).toBe(true);
  expect(needsReason(moved(moveTo(held, there('e1', '11:00', '12:00'))))).toBe(false);
});

test('the board shows a move before it is answered', () => {
  const shown = ahead(moved(moveTo(held, there('e2', '11:00', '12:00'))));
  expect(shown).toMatchObject({ engineerId: 'e2', crewIds: ['e2'] });
  expect(Date.parse(shown.from ?? '')).toBe(Date.parse(isoAt('11:00')));
  expect(ahead({ kind: 'take_back', order: held }).engineerId).toBeNull();
});
