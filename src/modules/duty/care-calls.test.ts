import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAsset } from '#modules/asset/index.ts';
import { systemActor } from '#road/actor.ts';
import { runCommand } from '#road/run-command.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aCustomer, aPerson, bodyOf, type Person } from '#testing/department.ts';
import { aDutyDepartment, type DutyDepartment } from '#testing/duty-department.ts';
import { hearDuties } from '#testing/hear-duties.ts';

let database: TestDatabase;
let department: DutyDepartment;
let csr: Person;
let assetId: string;
beforeAll(async () => {
  database = await testDatabase();
  department = await aDutyDepartment(database, 'four-types');
  const { db, branchId, road } = department;
  csr = await aPerson(db, 'csr', { branchId });
  const { customerId, siteId } = await aCustomer(db, { branchId });
  const machine = { serialNo: 'SN-CARE-1', model: 'M1', productLine: 'L1' };
  const input = { customerId, siteId, ...machine, soldOn: '2026-11-20', soldByAgent: false };
  const call = { actor: systemActor('console'), key: 'add-a-machine', input };
  assetId = bodyOf<{ id: string }>(await runCommand(road, addAsset, call)).id;
  await hear();
});
afterAll(() => database.close());

const hear = () => hearDuties(database, department);

const careCalls = async () =>
  (await department.list(csr.actor, { mine: true })).filter(({ clause }) => clause === 'S2.FOUR.14');

async function clocks(): Promise<string[]> {
  const { rows } = await database.pool.query<{ status: string }>(
    `select status from clock where subject_id = $1 and clause = 'S2.FOUR.14' order by started_at`,
    [assetId],
  );
  return rows.map(({ status }) => status);
}

describe('S2.FOUR.14 customers are asked again and again how they use the product', () => {
  test('S2.FOUR.14 made in time it is kept, and the next one comes up', async () => {
    const [first] = await careCalls();
    expect(first).toMatchObject({ isLate: false, holder: 'csr' });
    bodyOf(await department.act(csr.actor, 'duty.do', { id: first?.id, text: '使用正常' }));
    await hear();
    expect(await clocks()).toEqual(['kept', 'running']);
    expect(await careCalls()).toHaveLength(1);
  });

  test('S2.FOUR.14 made after its limit it is broken', async () => {
    await department.letItBe('2027-12-01T09:00:00');
    const [late] = await careCalls();
    bodyOf(await department.act(csr.actor, 'duty.do', { id: late?.id, text: '迟到的询问' }));
    await hear();
    expect(await clocks()).toEqual(['kept', 'broken', 'running']);
  });
});
