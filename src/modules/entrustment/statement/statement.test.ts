import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutletPrice, OutletStatement } from '#contract/outlet-statement.ts';
import { dayMs } from '#kernel/time.ts';
import { addBranch } from '#modules/organisation/index.ts';
import { done } from '#testing/builders.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anOrder, type MainJob, stepsOnSite } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
let finance: Person;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'machine-24h' });
  finance = await aPerson(job.db, 'finance', { branchId: job.branchId });
});
afterAll(() => database.close());

let outlets = 0;

interface AnOutlet {
  readonly id: string;
  readonly manager: Person;
  readonly engineer: Person;
}

async function anOutlet(prices: readonly OutletPrice[]): Promise<AnOutlet> {
  const branch = { name: `outlet ${++outlets}`, zone: 'Asia/Shanghai', adcode: '370100', kind: 'outlet' };
  const { id } = await done<{ id: string }>(job.road, addBranch, branch);
  bodyOf(await job.act(job.manager.actor, 'entrustment.agree_terms', { id, answerHours: null, prices }));
  const of = async (role: 'manager' | 'engineer'): Promise<Person> => {
    const person = await aPerson(job.db, role, { branchId: id });
    return { ...person, actor: { ...person.actor, isOutside: true } };
  };
  return { id, manager: await of('manager'), engineer: await of('engineer') };
}

/** An order that the outlet took and completed. */
async function completedBy({ id: outletId, manager, engineer }: AnOutlet): Promise<string> {
  const { id } = await anOrder(job);
  bodyOf(await job.act(job.dispatcher.actor, 'entrustment.hand_over', { id, outletId }));
  bodyOf(await job.act(manager.actor, 'entrustment.accept', { id }));
  bodyOf(await job.act(manager.actor, 'dispatch.assign', { id, engineerId: engineer.id }));
  for (const [action, input] of stepsOnSite) bodyOf(await job.act(engineer.actor, action, { id, ...input }));
  return id;
}

async function at<T>(ms: number, doIt: () => Promise<T>): Promise<T> {
  const now = job.clock.now();
  job.clock.set(now + ms);
  const outcome = await doIt();
  job.clock.set(now);
  return outcome;
}

const drawUp = ({ id }: AnOutlet, month = '2026-11') =>
  job.act(finance.actor, 'outlet_statement.draw', { id, month });
/** The month is over then. */
const drawLater = (outlet: AnOutlet) => at(30 * dayMs, () => drawUp(outlet));

async function statementsFor({ actor }: Person) {
  return (await job.read<{ items: OutletStatement[] }>(actor, '/outlet-statements')).items;
}

const any = { kind: 'any', fen: 8_000 } as const;
const repair = { kind: 'repair', fen: 12_000 } as const;

describe('what an outlet is owed for a month', () => {
  test('is its completed orders at the agreed prices, of the kind before any', async () => {
    const outlet = await anOutlet([any, repair]);
    const orders = [await completedBy(outlet), await completedBy(outlet)];
    expect(bodyOf(await drawLater(outlet))).toMatchObject({ state: 'drawn', amountFen: 24_000 });
    const [statement] = await statementsFor(outlet.manager);
    expect(statement?.lines.map(({ orderId, priceFen }) => [orderId, priceFen])).toEqual(
      orders.map(id => [id, 12_000]),
    );
  });

  test('is drawn up once the month is over, and not before', async () => {
    const outlet = await anOutlet([any]);
    expect(codeOf(await drawUp(outlet))).toBe('outlet_statement.month_open');
    expect(bodyOf(await drawUp(outlet, '2026-10'))).toMatchObject({ amountFen: 0 });
  });

  test('is not drawn up with an order that has no price', async () => {
    const outlet = await anOutlet([{ kind: 'maintenance', fen: 5_000 }]);
    await completedBy(outlet);
    expect(codeOf(await drawLater(outlet))).toBe('outlet_statement.price_missing');
  });

  test('is confirmed by the outlet, then approved by who leads; nothing changes any more', async () => {
    const outlet = await anOutlet([any]);
    await completedBy(outlet);
    const { id } = bodyOf<{ id: string }>(await drawLater(outlet));
    const approve = () => job.act(job.manager.actor, 'outlet_statement.approve', { id });
    expect(codeOf(await approve())).toBe('subject.state');
    const answers = ['outlet_statement.confirm', 'outlet_statement.dispute'];
    expect(await statementsFor(outlet.manager)).toMatchObject([{ acts: answers }]);
    expect(await statementsFor(job.manager)).toContainEqual(expect.objectContaining({ id, acts: [] }));
    bodyOf(await job.act(outlet.manager.actor, 'outlet_statement.confirm', { id }));
    expect(codeOf(await drawLater(outlet))).toBe('subject.state');
    expect(codeOf(await job.act(finance.actor, 'outlet_statement.approve', { id }))).toBe('access.denied');
    expect(await statementsFor(finance)).toContainEqual(expect.objectContaining({ id, acts: [] }));
    expect(await statementsFor(job.manager)).toContainEqual(
      expect.objectContaining({ id, acts: ['outlet_statement.approve'] }),
    );
    bodyOf(await approve());
    expect(await statementsFor(outlet.manager)).toMatchObject([{ state: 'approved', acts: [] }]);
  });

  test('is drawn up anew where the outlet objects', async () => {
    const outlet = await anOutlet([any]);
    const { id } = bodyOf<{ id: string }>(await drawLater(outlet));
    bodyOf(await job.act(outlet.manager.actor, 'outlet_statement.dispute', { id, note: '少一单' }));
    expect(await statementsFor(finance)).toContainEqual(
      expect.objectContaining({ id, state: 'disputed', note: '少一单' }),
    );
    await completedBy(outlet);
    expect(bodyOf(await drawLater(outlet))).toMatchObject({ id, state: 'drawn', amountFen: 8_000 });
    expect(await statementsFor(outlet.manager)).toMatchObject([{ note: null, answeredAt: null }]);
  });

  test('is of no concern to another outlet', async () => {
    const [one, other] = [await anOutlet([any]), await anOutlet([any])];
    const { id } = bodyOf<{ id: string }>(await drawLater(one));
    expect(await statementsFor(other.manager)).toEqual([]);
    expect(codeOf(await job.act(other.manager.actor, 'outlet_statement.confirm', { id }))).toBe(
      'subject.not_found',
    );
    expect(await job.act(one.engineer.actor, 'outlet_statement.confirm', { id }).then(codeOf)).toBe(
      'access.denied',
    );
  });
});
