import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

/** Work that is done when it is told so. */
function piecework() {
  const done = new Map<number, () => void>();
  const worker = (piece: number) =>
    new Promise<{ piece: number }>(resolve => done.set(piece, () => resolve({ piece })));
  return { done, worker };
}

test('results are handed over in the order of the pieces, whoever is done first', async () => {
  const { done, worker } = piecework();
  const taken: number[] = [];
  const all = inOrder([0, 1, 2], [worker, worker], async ({ piece }) => void taken.push(piece));
  done.get(1)?.();
  while (!done.has(2)) await Promise.resolve();
  done.get(2)?.();
  expect(taken).toEqual([]);
  done.get(0)?.();
  await all;
  expect(taken).toEqual([0, 1, 2]);
});

test('what a worker throws is thrown', async () => {
  const fails = () => Promise.reject(new Error('the connection broke'));
  await expect(inOrder([0, 1], [fails], async () => undefined)).rejects.toThrow('the connection broke');
});
