import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Notice } from '#contract/notice.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, type Person } from '#testing/department.ts';
import { aDutyDepartment, type DutyDepartment } from '#testing/duty-department.ts';
import { noticeRoutes, noticeTopicsOf } from './index.ts';

let database: TestDatabase;
let department: DutyDepartment;
beforeAll(async () => {
  database = await testDatabase();
  department = await aDutyDepartment(database, 'experience');
});
afterAll(() => database.close());

/** Tells people what the outbox carries. */
async function tell(): Promise<void> {
  const handler = noticeTopicsOf(department)['clock.overdue'];
  const { rows } = await database.pool.query(`select payload from outbox where topic = 'clock.overdue'`);
  for (const { payload } of rows) await handler(payload);
}

async function noticesOf({ actor }: Person): Promise<readonly Notice[]> {
  const { read } = askRoutes(department, noticeRoutes(department));
  return (await read<{ items: Notice[] }>(actor, '/notices')).items;
}

test('S1.EXP.15: a stocktake that is late is told to the manager of the branch, and to nobody else', async () => {
  const { db, branchId } = department;
  const keeper = await aPerson(db, 'warehouse', { branchId });
  const manager = await aPerson(db, 'manager', { branchId });
  await department.letItBe('2026-11-20T12:00:00');
  await department.letItBe('2026-12-01T00:00:01');
  await tell();
  const told = (await noticesOf(manager)).filter(({ clause }) => clause === 'S1.EXP.15');
  expect(told).toMatchObject([
    { topic: 'clock.overdue', requestNo: '2026-11', customerName: 'Jinan', formId: null },
  ]);
  expect(told[0]?.dutyId).toBe(told[0]?.requestId);
  expect((await noticesOf(keeper)).filter(({ clause }) => clause === 'S1.EXP.15')).toEqual([]);
});
