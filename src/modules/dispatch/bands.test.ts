import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DistanceBand } from '#contract/map.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aMainJob } from '#testing/main-job.ts';
import { bandsOf } from './queries/bands.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('the bands of a branch are the distances that clauses tell apart, settings of the company among them (S2.BUS.05)', async () => {
  const job = await aMainJob(database);
  const { items } = await job.read<{ items: DistanceBand[] }>(job.dispatcher.actor, '/dispatch/bands', {});
  expect(items.find(({ clauses }) => clauses.includes('S2.BUS.05'))?.distanceMetres).toBe(100_000);
});

test('distances are told apart however clauses compare them, the nearest first', () => {
  const clause = (id: string, when: string) => ({ id, controls: [{ kind: 'deadline', when }] });
  const clauses = [
    clause('A', 'asset.distance > km(300)'),
    clause('B', 'asset.distance <= km(settings.radius) && asset.distance<km( 300 )'),
    clause('C', 'quote.amount > yuan(100)'),
  ];
  const chapters = [{ clauses }] as unknown as Parameters<typeof bandsOf>[0]['chapters'];
  expect(bandsOf({ chapters }, { radius: 50 })).toEqual([
    { distanceMetres: 50_000, clauses: ['B'] },
    { distanceMetres: 300_000, clauses: ['A', 'B'] },
  ]);
});
