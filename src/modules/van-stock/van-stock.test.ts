import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Van, VanMovement } from '#contract/van-stock-shape.ts';
import type { Candidate, PartUsed, WorkOrder } from '#contract/work-order-shape.ts';
import { addPerson } from '#modules/organisation/index.ts';
import { done } from '#testing/builders.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anOrder, carryOut, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
let warehouse: Person;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'machine-24h' });
  warehouse = await aPerson(job.db, 'warehouse', { branchId: job.branchId });
});
afterAll(() => database.close());

const valve = { partNo: 'DC-24', name: '电磁阀' };
const hose = { partNo: 'QG-01', name: '气管' };

const load = (engineer: Person, quantity: number, part = valve) =>
  job.act(warehouse.actor, 'van_stock.load', { id: engineer.id, parts: [{ ...part, quantity }] });

let engineers = 0;

/** An engineer with a log of their own, as people who were added have one. */
async function anEngineer(): Promise<Person> {
  const name = `engineer ${++engineers}`;
  const account = { username: `vans${engineers}`, password: 'correct horse battery', roles: ['engineer'] };
  const input = { name, branchId: job.branchId, skills: [], ...account };
  const { id } = await done<{ id: string }>(job.road, addPerson, input);
  const of = { key: `account:${id}`, personId: id, roles: ['engineer'], name, source: 'phone' } as const;
  return { id, actor: { ...job.dispatcher.actor, ...of } };
}

async function aLoadedEngineer(quantity: number) {
  const engineer = await anEngineer();
  bodyOf(await load(engineer, quantity));
  return engineer;
}

async function vanOf({ id, actor }: Person) {
  const { items } = await job.read<{ items: Van[] }>(actor, '/vans');
  return items.find(({ engineerId }) => engineerId === id);
}

const leftOn = async (engineer: Person, { partNo } = valve) =>
  (await vanOf(engineer))?.parts.find(part => part.partNo === partNo)?.quantity;

const movementsOf = async ({ id }: Person) =>
  (await job.read<{ items: VanMovement[] }>(warehouse.actor, '/vans/:id/movements', { id })).items;

/** An order whose engineer stands before the diagnosed machine. */
async function anOrderOnSite(engineer: Person) {
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.request_consent', engineer });
  return order.id;
}

const used = (quantity: number, more: Partial<PartUsed> = {}): PartUsed => ({
  ...valve,
  ...{ quantity, priceFen: 0, isCharged: false },
  ...more,
});

const repair = (engineer: Person, id: string, parts: readonly PartUsed[]) =>
  job.act(engineer.actor, 'work_order.record_repair', { id, work: '更换', parts, isGuidanceGiven: true });

describe('the van of an engineer', () => {
  test('has what the warehouse loaded and has not taken back', async () => {
    const engineer = await aLoadedEngineer(5);
    const parts = [{ partNo: valve.partNo, quantity: 2 }];
    bodyOf(await job.act(warehouse.actor, 'van_stock.take_back', { id: engineer.id, parts }));
    expect(await leftOn(engineer)).toBe(3);
    const movements = await movementsOf(engineer);
    expect(movements.map(({ kind, change, leftAfter }) => [kind, change, leftAfter])).toEqual([
      ['returned', -2, 3],
      ['loaded', 5, 5],
    ]);
  });

  test('gives back what it has to the last piece, and not one more', async () => {
    const engineer = await aLoadedEngineer(2);
    bodyOf(await load(engineer, 1, hose));
    const takeBack = (valves: number) =>
      job.act(warehouse.actor, 'van_stock.take_back', {
        id: engineer.id,
        parts: [
          { partNo: hose.partNo, quantity: 1 },
          { partNo: valve.partNo, quantity: valves },
        ],
      });
    expect(codeOf(await takeBack(3))).toBe('van_stock.too_few');
    expect([await leftOn(engineer), await leftOn(engineer, hose)]).toEqual([2, 1]);
    bodyOf(await takeBack(2));
    expect(await leftOn(engineer)).toBe(0);
  });

  test('is set to what was counted, with the reason', async () => {
    const engineer = await aLoadedEngineer(4);
    const count = (counted: number, kind: string) =>
      job.act(warehouse.actor, 'van_stock.adjust', {
        ...{ id: engineer.id, partNo: valve.partNo, counted, kind, reason: '盘点' },
      });
    expect(codeOf(await count(5, 'lost'))).toBe('van_stock.no_difference');
    expect(codeOf(await count(4, 'adjusted'))).toBe('van_stock.no_difference');
    bodyOf(await count(3, 'lost'));
    bodyOf(await count(6, 'adjusted'));
    expect(await leftOn(engineer)).toBe(6);
    const unknown = { id: engineer.id, ...{ partNo: 'none', counted: 1, kind: 'adjusted', reason: '盘点' } };
    expect(codeOf(await job.act(warehouse.actor, 'van_stock.adjust', unknown))).toBe(
      'van_stock.unknown_part',
    );
  });

  test('is nobody else’s: engineers see their own, nobody loads the van of who has none', async () => {
    const [engineer, other] = [await aLoadedEngineer(1), await aLoadedEngineer(1)];
    const { items } = await job.read<{ items: Van[] }>(engineer.actor, '/vans');
    expect(items.map(({ engineerId }) => engineerId)).toEqual([engineer.id]);
    const path = '/vans/:id/movements';
    expect(codeOf(await job.read(engineer.actor, path, { id: other.id }))).toBe('subject.not_found');
    expect(codeOf(await load(job.dispatcher, 1))).toBe('subject.not_found');
    const elsewhere = await aBranch(job.db, 'elsewhere');
    const dispatcher = await aPerson(job.db, 'dispatcher', { branchId: elsewhere });
    expect((await job.read<{ items: Van[] }>(dispatcher.actor, '/vans')).items).toEqual([]);
  });

  test('movements stay as they are, and a balance below zero is refused by the database', async () => {
    const engineer = await aLoadedEngineer(1);
    const ofVan = { engineerId: engineer.id, partNo: valve.partNo };
    const change = job.db.updateTable('vanMovement').set({ change: 9 }).where('engineerId', '=', engineer.id);
    await expect(change.execute()).rejects.toThrow(/holds evidence/);
    const below = job.db.updateTable('vanPart').set({ quantity: -1 });
    await expect(below.where('engineerId', '=', ofVan.engineerId).execute()).rejects.toThrow(/quantity/);
  });
});

describe('parts of a repair', () => {
  test('leave the van with the repair, to the last piece', async () => {
    const engineer = await aLoadedEngineer(2);
    const id = await anOrderOnSite(engineer);
    expect(codeOf(await repair(engineer, id, [used(3)]))).toBe('van_stock.too_few');
    expect(await leftOn(engineer)).toBe(2);
    bodyOf(await repair(engineer, id, [used(1), used(1, { isCharged: true, priceFen: 100 })]));
    expect(await leftOn(engineer)).toBe(0);
    const [last] = await movementsOf(engineer);
    expect(last).toMatchObject({ kind: 'used', change: -2, orderId: id });
  });

  test('go back onto the van where the repair is written anew with fewer', async () => {
    const engineer = await aLoadedEngineer(5);
    const id = await anOrderOnSite(engineer);
    bodyOf(await repair(engineer, id, [used(3)]));
    bodyOf(await repair(engineer, id, [used(1)]));
    bodyOf(await repair(engineer, id, [used(1)]));
    expect(await leftOn(engineer)).toBe(4);
    expect((await movementsOf(engineer)).map(({ kind, change }) => [kind, change])).toEqual([
      ['put_back', 2],
      ['used', -3],
      ['loaded', 5],
    ]);
  });

  test('may come from elsewhere, which is said', async () => {
    const engineer = await aLoadedEngineer(1);
    const id = await anOrderOnSite(engineer);
    bodyOf(await repair(engineer, id, [used(4, { elsewhere: '用户自备' })]));
    expect(await leftOn(engineer)).toBe(1);
    const { report } = await job.read<WorkOrder>(engineer.actor, '/work-orders/:id', { id });
    expect(report.parts).toMatchObject([{ elsewhere: '用户自备' }]);
  });

  test('are not looked for on a van that was never loaded', async () => {
    const engineer = await anEngineer();
    const id = await anOrderOnSite(engineer);
    bodyOf(await repair(engineer, id, [used(4)]));
    expect(await movementsOf(engineer)).toEqual([]);
  });

  test('tell the warehouse once the van falls below its minimum, not before', async () => {
    const engineer = await aLoadedEngineer(4);
    const minimum = { id: engineer.id, partNo: valve.partNo, minimum: 3 };
    bodyOf(await job.act(warehouse.actor, 'van_stock.set_minimum', minimum));
    const id = await anOrderOnSite(engineer);
    bodyOf(await repair(engineer, id, [used(1)]));
    expect(await toldOf(id)).toBe(0);
    bodyOf(await repair(engineer, id, [used(2)]));
    bodyOf(await repair(engineer, id, [used(3)]));
    expect(await toldOf(id)).toBe(1);
  });
});

async function toldOf(orderId: string): Promise<number> {
  const { requestId } = await job.db
    .selectFrom('workOrder')
    .select('requestId')
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow();
  const told = await job.db
    .selectFrom('event')
    .select('seq')
    .where('subjectId', '=', requestId)
    .where('type', '=', 'van_stock.below_minimum')
    .execute();
  return told.length;
}

describe('what an order will probably take', () => {
  test('is said of each candidate whose van lacks it', async () => {
    const [full, empty] = [await aLoadedEngineer(2), await anEngineer()];
    const { id } = await anOrder(job);
    const candidates = async () => {
      const path = '/work-orders/:id/candidates';
      const { items } = await job.read<{ items: Candidate[] }>(job.dispatcher.actor, path, { id });
      return new Map(items.map(({ engineerId, lackingParts }) => [engineerId, lackingParts]));
    };
    expect((await candidates()).get(empty.id)).toBeNull();
    const parts = [{ ...valve, quantity: 2 }];
    bodyOf(await job.act(job.dispatcher.actor, 'work_order.expect_parts', { id, parts }));
    const found = await candidates();
    expect([found.get(full.id), found.get(empty.id)]).toEqual([[], [valve.name]]);
    bodyOf(
      await job.act(job.dispatcher.actor, 'work_order.expect_parts', {
        id,
        parts: [{ ...valve, quantity: 3 }],
      }),
    );
    expect((await candidates()).get(full.id)).toEqual([valve.name]);
  });
});
