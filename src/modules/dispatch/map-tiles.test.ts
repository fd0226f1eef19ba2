import { afterAll, beforeAll, expect, test } from 'vitest';
import { newSubject } from '#engine/state.ts';
import { newId } from '#platform/id.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, codeOf } from '#testing/department.ts';
import { aMainJob, type MainJob } from '#testing/main-job.ts';
import { tileOrigin } from './index.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  const edition = job.road.regulations.inForce();
  const state = JSON.stringify(newSubject(edition));
  await job.db
    .insertInto('subject')
    .values({ id: newId(), kind: 'company', seq: 0, edition, lastHash: Buffer.alloc(32), state })
    .execute();
});
afterAll(() => database.close());

const tiles = {
  urlTemplate: 'https://tile.example.org/{z}/{x}/{y}.png',
  attribution: '© Example',
  datum: 'gcj02',
  maxZoom: 17,
};
const read = () => job.read(job.dispatcher.actor, '/map-tiles', {});

test('the tiles of the map are set, told to who plans, and taken away again', async () => {
  const admin = await aPerson(job.db, 'admin', { branchId: job.branchId });
  expect(await read()).toEqual({ tiles: null });
  bodyOf(await job.act(admin.actor, 'map_tiles.configure', { tiles }));
  expect(await read()).toEqual({ tiles });
  expect(await tileOrigin(job.db)).toBe('https://tile.example.org');
  bodyOf(await job.act(admin.actor, 'map_tiles.configure', { tiles: null }));
  expect([await read(), await tileOrigin(job.db)]).toEqual([{ tiles: null }, undefined]);
});

test('an address that is none of tiles is refused, and only an administrator sets them', async () => {
  const admin = await aPerson(job.db, 'admin', { branchId: job.branchId });
  const wrong = { ...tiles, urlTemplate: 'https://tile.example.org/{z}.png' };
  expect(codeOf(await job.act(admin.actor, 'map_tiles.configure', { tiles: wrong }))).toBe(
    'map_tiles.address_unusable',
  );
  expect(codeOf(await job.act(job.dispatcher.actor, 'map_tiles.configure', { tiles }))).toBe('access.denied');
});
