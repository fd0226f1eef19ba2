import { expect, test } from 'vitest';
import { createPresenceTeller, type Doing } from './presence-teller.ts';

function aWindow() {
  const told: (Doing | null)[] = [];
  const at: { doing: Doing | null; isDown: boolean } = { doing: 'reading', isDown: false };
  const teller = createPresenceTeller({
    doing: () => at.doing,
    tell: async doing => {
      told.push(doing);
      if (at.isDown) throw new Error('nobody answers');
    },
  });
  return { at, told, teller };
}

test('who goes from field to field is told of once, and of writing when it begins and ends', () => {
  const { at, told, teller } = aWindow();
  teller.beat();
  teller.turn();
  teller.turn();
  expect(told).toEqual(['reading']);
  at.doing = 'writing';
  teller.turn();
  teller.turn();
  at.doing = 'reading';
  teller.turn();
  expect(told).toEqual(['reading', 'writing', 'reading']);
});

test('who stays is told of at each beat', () => {
  const { told, teller } = aWindow();
  teller.beat();
  teller.beat();
  expect(told).toEqual(['reading', 'reading']);
});

test('a window out of sight is told of once, and leaving it tells nothing more', () => {
  const { at, told, teller } = aWindow();
  teller.beat();
  at.doing = null;
  teller.turn();
  teller.beat();
  teller.leave();
  expect(told).toEqual(['reading', null]);
});

test('what the server did not hear is told again at the next turn', async () => {
  const { at, told, teller } = aWindow();
  at.isDown = true;
  teller.beat();
  await Promise.resolve();
  await Promise.resolve();
  teller.turn();
  expect(told).toEqual(['reading', 'reading']);
});
