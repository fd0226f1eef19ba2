import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNewsReader, type NewsReader } from './reader.ts';

let client: QueryClient;
let reader: NewsReader;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
  client = new QueryClient();
  reader = createNewsReader(client);
});
afterEach(() => {
  reader.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const one = ['/service-requests/:id', { params: { id: 'a' } }];
const list = ['/service-requests', { state: 'open' }];
const isOld = (key: unknown[]) => client.getQueryState(key)?.isInvalidated;
const changed = (seq = 4) => ({
  type: 'changed' as const,
  changes: [{ kind: 'service_request', id: 'a', seq }],
});

test('an open request is read anew at once, the queue a moment later', async () => {
  client.setQueryData(one, { id: 'a', etag: '"3"' });
  client.setQueryData(list, {});
  reader.hear(changed());
  expect([isOld(one), isOld(list)]).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(300);
  expect(isOld(list)).toBe(true);
});

test('what was read at that version already is not read again', () => {
  client.setQueryData(one, { id: 'a', etag: '"4"' });
  reader.hear(changed(4));
  expect(isOld(one)).toBe(false);
});

test('however much happens, lists are read once in five seconds', async () => {
  client.setQueryData(list, {});
  reader.hear(changed());
  await vi.advanceTimersByTimeAsync(300);
  client.setQueryData(list, {});
  reader.hear(changed());
  await vi.advanceTimersByTimeAsync(4_900);
  expect(isOld(list)).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(isOld(list)).toBe(true);
});

test('after a gap everything is read anew, but not who is signed in', async () => {
  client.setQueryData(list, {});
  client.setQueryData(['/session', {}], {});
  reader.hear({ type: 'renew' });
  await vi.advanceTimersByTimeAsync(300);
  expect([isOld(list), isOld(['/session', {}])]).toEqual([true, false]);
});
