import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Robot } from '#contract/robot.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMailroom } from '#testing/mailroom.ts';
import { robotRoutes } from './index.ts';

let database: TestDatabase;
let asked: ReturnType<typeof askRoutes>;
let admin: Person;
beforeAll(async () => {
  database = await testDatabase();
  const room = await aMailroom(database);
  asked = askRoutes(room, robotRoutes({ ...room.ground, pool: database.pool }));
  admin = await aPerson(room.db, 'admin', { branchId: room.branchId });
});
afterAll(() => database.close());

const webhook = 'https://oapi.dingtalk.com/robot/send?access_token=t';
const add = (input: object = {}) =>
  asked.act(admin.actor, 'robot.add', {
    ...{ vendor: 'dingtalk', name: '值班群', branchId: null, isOn: true, topics: ['clock.overdue'] },
    ...{ webhook, secret: 's', ...input },
  });
const listed = async () => (await asked.read<{ items: Robot[] }>(admin.actor, '/robots')).items;

test('a robot is shown without what it knows; when it is ended that is forgotten and its name is free', async () => {
  const { id } = bodyOf<{ id: string }>(await add());
  expect(await listed()).toMatchObject([{ id, name: '值班群', hasSecret: true, toldAt: null, waiting: 0 }]);
  expect(JSON.stringify(await listed())).not.toContain('oapi');
  expect(codeOf(await add())).toBe('robot.name_taken');
  bodyOf(await asked.act(admin.actor, 'robot.remove', { id }));
  expect(await listed()).toEqual([]);
  const kept = database.db.selectFrom('robot').select(['isOn', 'webhook', 'secret']).where('id', '=', id);
  expect(await kept.execute()).toEqual([{ isOn: false, webhook: null, secret: null }]);
  expect(codeOf(await asked.act(admin.actor, 'robot.remove', { id }))).toBe('subject.not_found');
  bodyOf(await add());
});

test('an address that is not the vendor’s is refused', async () => {
  const elsewhere = { name: '另一群', webhook: 'https://oapi.dingtalk.com.evil.example/robot/send' };
  expect(codeOf(await add(elsewhere))).toBe('robot.address_foreign');
});
