import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { noon } from '#testing/department.ts';
import { createRegistry } from './registry.ts';
import { insertEdition } from './store.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('an edition that cannot be executed says so each time, and is read once', async () => {
  const files = [{ name: 'regulation.yaml', text: 'pack: broken\n' }];
  const broken = { id: 'broken@1', pack: 'broken', version: '1', files };
  await insertEdition(database.db, { ...broken, inForceFrom: '2026-01-01', enactedBy: 'somebody' });
  const vocabulary = { actions: {}, events: {}, facts: {}, roles: [] };
  const registry = createRegistry({ vocabulary, now: () => noon, zone: () => 'Asia/Shanghai' });
  await registry.load(database.db);
  const [first, second] = [failureOf(), failureOf()];
  expect(String(first)).toContain('edition "broken@1"');
  expect(second).toBe(first);

  function failureOf(): unknown {
    try {
      return registry.book.edition(registry.inForce());
    } catch (failure) {
      return failure;
    }
  }
});
