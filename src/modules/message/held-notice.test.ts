import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Notice } from '#contract/notice.ts';
import { noticeRoutes, noticeTopicsOf } from '#modules/notice/index.ts';
import { newId } from '#platform/id.ts';
import { peopleTold } from '#road/told-notices.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, type Person } from '#testing/department.ts';
import { aLetter, aMailroom, type Letter, type Mailroom } from '#testing/mailroom.ts';
import { mostInAnHour } from './judge.ts';

let database: TestDatabase;
let room: Mailroom;
beforeAll(async () => {
  database = await testDatabase();
  room = await aMailroom(database);
});
afterAll(() => database.close());

const takeIn = (letter: Letter) => room.takeIn(aLetter({ id: newId(), ...letter }));
const held = async () => (await room.read<{ held: number }>(room.csr.actor, '/messages')).held;
const settle = (id: string) => room.act(room.csr.actor, 'message.set_aside', { id, reason: '广告' });

/** Hands over what the outbox carries, each time all of it: the queue may do so more than once. */
async function toldTo({ actor }: Person): Promise<readonly Notice[]> {
  const handler = noticeTopicsOf(room)[peopleTold];
  const { rows } = await database.pool.query('select payload from outbox where topic = $1 order by id', [
    peopleTold,
  ]);
  for (const { payload } of rows) await handler(payload);
  const { read } = askRoutes(room, noticeRoutes(room));
  return (await read<{ items: Notice[] }>(actor, '/notices')).items;
}

test('the desk is told of a mail that waits, once and nobody else, until somebody has settled it', async () => {
  const engineer = await aPerson(room.db, 'engineer', { branchId: room.branchId });
  const id = await takeIn({ from: '李主任 <li@new.example>', subject: '空调不制冷' });
  await toldTo(room.csr);
  const told = { topic: 'message.held', requestId: id, requestNo: '空调不制冷', customerName: '李主任' };
  expect(await toldTo(room.csr)).toMatchObject([told]);
  expect(await toldTo(engineer)).toEqual([]);
  expect(await held()).toBe(1);
  bodyOf(await settle(id));
  expect(await toldTo(room.csr)).toEqual([]);
  expect(await held()).toBe(0);
});

test('of what cannot be read the desk is told too', async () => {
  const id = await room.takeIn('no mail at all');
  expect(await toldTo(room.csr)).toMatchObject([{ topic: 'message.held', requestId: id, customerName: '' }]);
  bodyOf(await settle(id));
});

test('of a flood it is told of the first only; all of them are counted', async () => {
  for (let sent = 0; sent < mostInAnHour + 3; sent++) await takeIn({ from: 'bot@new.example' });
  expect(await toldTo(room.csr)).toHaveLength(mostInAnHour);
  expect(await held()).toBe(mostInAnHour + 3);
});
