import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aDepartment, aPerson, type Person } from '#testing/department.ts';
import { listBranches } from './queries/branches.ts';
import { listPeople } from './queries/people.ts';

let database: TestDatabase;
let department: Awaited<ReturnType<typeof aDepartment>>;
let reader: Person;

beforeAll(async () => {
  database = await testDatabase();
  department = await aDepartment(database, { reactions: {}, dueProjections: {} });
  const { db, branchId } = department;
  reader = await aPerson(db, 'hr', { branchId, name: '王一' });
  for (const name of ['周工', '李工', '陈工']) await aPerson(db, 'engineer', { branchId, name });
  const { id } = await aPerson(db, 'engineer', { branchId, name: '安工' });
  await db.updateTable('person').set({ isActive: false }).where('id', '=', id).execute();
});
afterAll(() => database.close());

function contextIn(locale: Locale) {
  const { db, road, clock } = department;
  return { db, road, actor: { ...reader.actor, locale }, reach: 'all', now: clock.now() } as const;
}

async function namesIn(locale: Locale, asked: { role?: 'engineer' } = {}): Promise<string[]> {
  const found = await listPeople(contextIn(locale), asked);
  if (found instanceof Refused) throw new Error('the list was refused');
  return found.items.map(({ name }) => name);
}

test('people are listed in pinyin, those who have left last', async () => {
  expect(await namesIn('zh-CN')).toEqual(['陈工', '李工', '王一', '周工', '安工']);
  expect(await namesIn('en', { role: 'engineer' })).toEqual(['陈工', '李工', '周工', '安工']);
});

test('in Taiwan people are listed by the strokes of their names', async () => {
  expect(await namesIn('zh-TW')).toEqual(['王一', '李工', '周工', '陈工', '安工']);
});

test('a branch is told with the name of its division', async () => {
  const found = await listBranches(contextIn('zh-CN'), {});
  if (found instanceof Refused) throw new Error('the list was refused');
  expect(found.items).toMatchObject([{ name: 'Jinan', adcode: '370100', regionName: '山东省济南市' }]);
});
