import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DistanceBand } from '#contract/map.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aMainJob } from '#testing/main-job.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('the bands of a branch are the distances that clauses tell apart, settings of the company among them (S2.BUS.21)', async () => {
  const job = await aMainJob(database);
  const { items } = await job.read<{ items: DistanceBand[] }>(job.dispatcher.actor, '/dispatch/bands', {});
  const distances = items.map(({ distanceMetres }) => distanceMetres);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  expect(items.find(({ clauses }) => clauses.includes('S2.BUS.21'))?.distanceMetres).toBeGreaterThan(0);
});
