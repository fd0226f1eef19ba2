import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilNotBusy } from './until-not-busy.ts';

const busy = (seconds: string) => new Response(null, { status: 503, headers: { 'retry-after': seconds } });
const done = () => new Response('{}');

/** Answers one after the other; the last one for ever. */
function answering(...answers: (() => Response)[]) {
  return vi.fn(async () => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? done());
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what a busy server turned away is sent again after the wait that it asked for', async () => {
  const send = answering(() => busy('1'), done);
  const answer = untilNotBusy(send);
  await vi.advanceTimersByTimeAsync(999);
  expect(send).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect((await answer).status).toBe(200);
  expect(send).toHaveBeenCalledTimes(2);
});

test('a server that stays busy is asked four times, then the person is told', async () => {
  const send = answering(() => busy('1'));
  const answer = untilNotBusy(send);
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await answer).status).toBe(503);
  expect(send).toHaveBeenCalledTimes(4);
});

test.each([
  ['a long wait', () => busy('60')],
  ['no wait named', () => new Response(null, { status: 503 })],
  ['a refusal', () => new Response(null, { status: 409, headers: { 'retry-after': '1' } })],
])('%s is told at once', async (_, answer) => {
  const send = answering(answer);
  await untilNotBusy(send);
  expect(send).toHaveBeenCalledTimes(1);
});

test('a reader who has gone is not waited for', async () => {
  const gone = new AbortController();
  const send = answering(() => busy('1'), done);
  const answer = untilNotBusy(send, gone.signal);
  await vi.advanceTimersByTimeAsync(10);
  gone.abort(new Error('gone'));
  await expect(answer).rejects.toThrow('gone');
  expect(send).toHaveBeenCalledTimes(1);
});
