import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { machineCode } from '#modules/intake/index.ts';
import { newId } from '#platform/id.ts';
import { stateOf } from '#road/state-of.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aCustomer, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, linkSecret, type MainJob } from '#testing/main-job.ts';
import { otherMachines } from './index.ts';

let database: TestDatabase;
let job: MainJob;
let engineer: Person;
let order: { id: string; requestId: string };
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

async function onSite() {
  engineer = await anEngineer(job);
  order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.check_in', engineer });
}

const identify = (number: string, more: object = {}) =>
  job.act(engineer.actor, 'machine.identify', { id: order.id, number, by: 'scanned', ...more });
const read = () => job.read<WorkOrder>(engineer.actor, '/work-orders/:id', { id: order.id });

/** Another machine of the job's customer, at the same site, with its warranty over. */
async function anotherMachine(): Promise<{ id: string; serialNo: string }> {
  const id = newId();
  const serialNo = `SN-${id.slice(-8)}`;
  await database.pool.query(
    `insert into asset (id, customer_id, site_id, serial_no, product_line, model, warranty_until, sold_by_agent)
     select $1, customer_id, site_id, $2, product_line, 'LC-9', '2020-01-01', sold_by_agent from asset where id = $3`,
    [id, serialNo, job.customer.assetId],
  );
  return { id, serialNo };
}

describe('the machine that an engineer stands before', () => {
  test('is confirmed by the number of the order, spaces and dashes or not, and how it was taken is kept', async () => {
    await onSite();
    const serialNo = (await read()).asset?.serialNo ?? '';
    bodyOf(await identify(serialNo.replaceAll('-', ' ').toLowerCase()));
    expect((await read()).identification).toMatchObject({ serialNo, by: 'scanned', isAnother: false });
    bodyOf(await identify(serialNo, { by: 'typed' }));
    const { state } = await stateOf(job.db, order.requestId);
    expect(state.facts['machine.identified_by']).toBe('typed');
  });

  test('is known by the label that the product printed', async () => {
    await onSite();
    const { assetId, serialNo } = job.customer;
    const label = `https://service.example/m/${machineCode(linkSecret, assetId)}`;
    bodyOf(await identify(label));
    expect((await read()).identification?.serialNo).toBe(serialNo);
  });

  test('of a forged label is nobody’s', async () => {
    await onSite();
    const { id } = await anotherMachine();
    const forged = `https://service.example/m/${machineCode('another secret', id)}`;
    expect(codeOf(await identify(forged))).toBe('machine.unknown_here');
  });

  test('may be another of the same customer, when the engineer says so: its warranty counts then', async () => {
    await onSite();
    const { serialNo } = await anotherMachine();
    expect(codeOf(await identify(serialNo))).toBe('machine.is_another');
    expect((await read()).asset?.serialNo).not.toBe(serialNo);
    bodyOf(await identify(serialNo, { isAnother: true }));
    expect(await read()).toMatchObject({
      asset: { serialNo, model: 'LC-9', entitlement: 'out_of_warranty' },
      identification: { serialNo, isAnother: true },
    });
    const { state } = await stateOf(job.db, order.requestId);
    expect(state.facts).toMatchObject({ 'asset.serial_no': serialNo, 'asset.in_warranty': false });
  });

  test('is taken along with the others of the customer, never with the machine of the order itself', async () => {
    await onSite();
    const { serialNo } = await anotherMachine();
    const machines = (await otherMachines(job.db, order.requestId)).map(one => one.serialNo);
    expect(machines).toContain(serialNo);
    expect(machines).not.toContain((await read()).asset?.serialNo);
  });
});

describe('a number of another customer’s machine', () => {
  test('is refused like one that nobody has, and nothing of it is told', async () => {
    await onSite();
    const { serialNo } = await aCustomer(job.db, { branchId: job.branchId, warrantyUntil: '2028-01-01' });
    const [theirs, nobodys] = [
      await identify(serialNo, { isAnother: true }),
      await identify('NO-SUCH', { isAnother: true }),
    ];
    expect(theirs).toBeInstanceOf(Refused);
    expect(theirs).toEqual(nobodys);
    expect(codeOf(theirs)).toBe('machine.unknown_here');
  });
});

describe('no machine is compared', () => {
  test('before the engineer is on site, nor by another engineer', async () => {
    engineer = await anEngineer(job);
    order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.depart', engineer });
    expect(codeOf(await identify('SN-1'))).toBe('subject.state');
    engineer = await anEngineer(job);
    expect(codeOf(await identify('SN-1'))).toBe('subject.not_found');
  });
});
