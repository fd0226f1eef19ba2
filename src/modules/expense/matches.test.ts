import { expect, test } from 'vitest';
import { isOfPlace } from './matches.ts';

const destination = '山东省济南市历下区 总站 经十路 1 号';

test.each([
  ['青岛-济南', true],
  ['济南西站', false],
  ['济南', true],
  ['总站', true],
  ['青岛 → 济南市', true],
  ['青岛', false],
  ['济', false],
  ['', false],
])('a voucher of %s', (voucher, isRight) => {
  expect(isOfPlace(voucher, destination)).toBe(isRight);
});
