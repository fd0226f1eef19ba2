import { expect, test } from 'vitest';
import { delayThatLasts } from './overload.ts';

test('a single stall of the machine is no overload; a delay in two samples in a row is, until it ends', () => {
  const lasting = delayThatLasts();
  expect([20, 900, 25, 700, 800, 20].map(lasting)).toEqual([0, 20, 25, 25, 700, 20]);
});
