import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { civilDay, createNumbers } from './numbers.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('numbers of a day count up from one and are padded to four places', async () => {
  const numbers = createNumbers(database.pool);
  expect(await numbers.next('service_request', '2026-11-22')).toBe('SR-20261122-0001');
  expect(await numbers.next('service_request', '2026-11-22')).toBe('SR-20261122-0002');
  expect(await numbers.next('service_request', '2026-11-23')).toBe('SR-20261123-0001');
  expect(await numbers.next('work_order', '2026-11-22')).toBe('WO-20261122-0001');
});

test('a thousand at once from two processes get a thousand different numbers in few statements', async () => {
  const query = vi.spyOn(database.pool, 'query');
  const [one, two] = [createNumbers(database.pool), createNumbers(database.pool)];
  const asked = Array.from({ length: 1000 }, (_, i) => (i % 2 ? one : two).next('callback', '2026-11-22'));
  expect(new Set(await Promise.all(asked)).size).toBe(1000);
  expect(query.mock.calls.length).toBeLessThan(10);
  query.mockRestore();
});

test('a failed statement is told to those who wait and the next one works', async () => {
  const numbers = createNumbers(database.pool);
  await expect(numbers.next('complaint', '2026-99-99')).rejects.toThrow('date/time field value out of range');
  expect(await numbers.next('complaint', '2026-11-22')).toBe('CP-20261122-0001');
});

test('the civil day is the day of the zone', () => {
  const lateEvening = Temporal.Instant.from('2026-11-22T17:30:00Z').epochMilliseconds;
  expect(civilDay(lateEvening, 'Asia/Shanghai')).toBe('2026-11-23');
  expect(civilDay(lateEvening, 'UTC')).toBe('2026-11-22');
});
