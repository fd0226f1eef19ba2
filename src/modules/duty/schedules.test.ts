import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DutyRow } from '#contract/duty.ts';
import { addCalendar } from '#modules/organisation/index.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCustomer, aPerson, bodyOf, type Person } from '#testing/department.ts';
import { aDutyDepartment, type DutyDepartment } from '#testing/duty-department.ts';

let database: TestDatabase;
let department: DutyDepartment;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.close());

const ofClause = async ({ actor }: Person, clause: string): Promise<DutyRow[]> =>
  (await department.list(actor, { mine: true, list: 'open' })).filter(row => row.clause === clause);

/** Period and due of the open duties of a clause. */
const dues = async (person: Person, clause: string) =>
  (await ofClause(person, clause)).map(({ period, dueAt }) => `${period} ${dueAt}`);

describe('the shipped regulations', () => {
  test('S1.EXP.15: stock is counted each month in each branch, and counted late when it is', async () => {
    department = await aDutyDepartment(database, 'experience');
    const { db, branchId } = department;
    const keeper = await aPerson(db, 'warehouse', { branchId, name: '库管' });
    await department.letItBe('2026-11-20T12:00:00');
    expect(await dues(keeper, 'S1.EXP.15')).toEqual(['2026-11 2026-11-30T16:00:00Z']);
    const [november] = await ofClause(keeper, 'S1.EXP.15');
    await department.letItBe('2026-12-02T09:00:00');
    bodyOf(await department.act(keeper.actor, 'duty.do', { id: november?.id, text: '已盘点' }));
    const settled = await department.list(keeper.actor, { mine: true, list: 'settled' });
    expect(settled).toMatchObject([{ period: '2026-11', isLate: true, settledByName: '库管' }]);
    expect(await dues(keeper, 'S1.EXP.15')).toEqual(['2026-12 2026-12-31T16:00:00Z']);
  });

  test('S1.EXP.20: the weekly meeting comes up on Monday, by the end of Sunday', async () => {
    department = await aDutyDepartment(database, 'experience');
    const { db, branchId } = department;
    const manager = await aPerson(db, 'manager', { branchId });
    await department.letItBe('2026-11-22T23:59:59');
    expect(await dues(manager, 'S1.EXP.20')).toEqual(['2026-W47 2026-11-22T16:00:00Z']);
    await department.letItBe('2026-11-23T00:00:00');
    expect(await dues(manager, 'S1.EXP.20')).toEqual([
      '2026-W47 2026-11-22T16:00:00Z',
      '2026-W48 2026-11-29T16:00:00Z',
    ]);
  });

  test('S3.MALL.05: what is due on a Friday off is due on the working day before, by the calendar of the branch', async () => {
    department = await aDutyDepartment(database, 'mall-platform-cs');
    const { db, branchId, regulations } = department;
    const hours = [['09:00', '18:00']] as const;
    const weekly = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours };
    await addCalendar(db, { id: 'office', zone: 'Asia/Shanghai', weekly, holidays: ['2026-11-27'] });
    const officeId = await aBranch(db, 'Office');
    await db.updateTable('branch').set({ calendar: 'office' }).where('id', '=', officeId).execute();
    await regulations.load(db);
    const open = await aPerson(db, 'dispatcher', { branchId });
    const office = await aPerson(db, 'dispatcher', { branchId: officeId });
    await department.letItBe('2026-11-23T09:00:00');
    const weeklyOf = async (person: Person) =>
      (await dues(person, 'S3.MALL.05')).filter(due => due.startsWith('2026-W48'));
    expect(await weeklyOf(open)).toEqual(['2026-W48 2026-11-27T16:00:00Z']);
    expect(await weeklyOf(office)).toEqual(['2026-W48 2026-11-26T16:00:00Z']);
  });

  test('S3.MALL.28, S3.MALL.29: twice for each customer, or once for those of whom the condition holds', async () => {
    department = await aDutyDepartment(database, 'mall-platform-cs');
    const { db, branchId, regulations } = department;
    const clerk = await aPerson(db, 'csr', { branchId });
    await aCustomer(db, { branchId, name: '普通客户' });
    const graded = await aCustomer(db, { branchId, name: '分级客户' });
    const state = { facts: {}, seen: {}, clocks: [], grades: { 'S3.MALL.27': 'A' }, at: 0 };
    const edition = regulations.inForce();
    await database.pool.query(
      `insert into subject (id, kind, edition, seq, last_hash, state) values ($1, 'customer', $2, 0, '\\x00', $3)`,
      [graded.customerId, edition, JSON.stringify({ ...state, edition })],
    );
    await department.letItBe('2026-11-20T12:00:00');
    const names = async (clause: string) => (await ofClause(clerk, clause)).map(({ of }) => of.name).sort();
    expect(await names('S3.MALL.28')).toEqual(['分级客户', '分级客户', '普通客户', '普通客户'].sort());
    expect(await names('S3.MALL.29')).toEqual(['分级客户']);
  });
});
