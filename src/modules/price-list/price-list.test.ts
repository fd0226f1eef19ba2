import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PriceContent, PriceList } from '#contract/price-list.ts';
import { Refused } from '#kernel/refusal.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aDepartment, aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { foundCompany } from '#testing/found-company.ts';
import { priceListRoutes, pricesAt } from './index.ts';

let database: TestDatabase;
let asked: RoutesAsked;
let branchId: string;
let finance: Person;
let manager: Person;
let engineer: Person;
let elsewhere: Person;

const content: PriceContent = {
  labour: [{ kind: 'any', per: 'hour', fen: 12_000 }],
  travel: [
    { upToMetres: 50_000, per: 'time', fen: 10_000 },
    { upToMetres: null, per: 'km', fen: 300 },
  ],
  callOutFen: 5_000,
  partsMarkupPercent: 30,
  preferentialPercent: 80,
  parts: [{ partNo: 'MB-1', name: '门泵', costFen: 50_000, priceFen: null }],
};

beforeAll(async () => {
  database = await testDatabase();
  const department = await aDepartment(database, {
    pack: 'distance-tier',
    reactions: {},
    dueProjections: {},
  });
  await foundCompany(department);
  branchId = department.branchId;
  const { db } = department;
  finance = await aPerson(db, 'finance', { branchId });
  manager = await aPerson(db, 'manager', { branchId });
  engineer = await aPerson(db, 'engineer', { branchId });
  elsewhere = await aPerson(db, 'manager', { branchId: await aBranch(db, 'Qingdao') });
  asked = askRoutes(department, priceListRoutes);
});
afterAll(() => database.close());

const publish = ({ actor }: Person, input: object, key?: string) =>
  asked.act(actor, 'price_list.publish', { content, ...input }, { ...(key && { key }) });
const listed = async ({ actor }: Person) =>
  (await asked.read<{ items: PriceList[] }>(actor, '/price-lists')).items;
const at = (day: string, tier = 'B') => pricesAt(database.db, { day, branchId, tier });

describe('a price list', () => {
  test('S2.TIER.05: comes from finance; the manager is refused by the clause, the engineer by the role', async () => {
    expect(await publish(manager, { branchId, fromOn: '2026-12-01' })).toMatchObject({
      refusals: [{ code: 'clause.gate', clause: 'S2.TIER.05' }],
    });
    expect(codeOf(await publish(engineer, { fromOn: '2026-12-01' }))).toBe('access.denied');
  });

  test('holds from its day on, and one without a last day gives way to the next', async () => {
    bodyOf(await publish(finance, { fromOn: '2026-12-01' }));
    bodyOf(await publish(finance, { fromOn: '2027-01-01', content: { ...content, callOutFen: 6_000 } }));
    expect(await at('2026-11-30')).toBeUndefined();
    expect((await at('2026-12-31'))?.content.callOutFen).toBe(5_000);
    expect((await at('2027-01-01'))?.content.callOutFen).toBe(6_000);
  });

  test('of a class of customers or a branch goes before that of everybody, while it lasts', async () => {
    const ofClass = { ...content, callOutFen: 1_000 };
    const days = { fromOn: '2027-02-01', untilOn: '2027-02-28' };
    bodyOf(await publish(finance, { tier: 'A', ...days, content: ofClass }));
    bodyOf(await publish(finance, { branchId, ...days, content: { ...content, callOutFen: 2_000 } }));
    expect((await at('2027-02-28', 'A'))?.content.callOutFen).toBe(2_000);
    expect((await at('2027-02-28', 'B'))?.content.callOutFen).toBe(2_000);
    expect((await at('2027-03-01', 'A'))?.content.callOutFen).toBe(6_000);
  });

  test.each([
    ['that begins yesterday', { fromOn: '2026-11-19' }, 'price_list.begins_in_past'],
    ['that ends before it begins', { fromOn: '2028-02-01', untilOn: '2028-01-31' }, 'price_list.ends_early'],
    ['that begins on the day of another', { fromOn: '2027-01-01' }, 'price_list.overlaps'],
    [
      'that begins before another of its class has ended',
      { tier: 'A', fromOn: '2027-02-28' },
      'price_list.overlaps',
    ],
    [
      'that ends after the next one begins',
      { fromOn: '2026-12-15', untilOn: '2027-01-01' },
      'price_list.overlaps',
    ],
    [
      'with a negative amount',
      { fromOn: '2028-01-01', content: { ...content, callOutFen: -1 } },
      'input.invalid',
    ],
    ['with half a fen', { fromOn: '2028-01-01', content: { ...content, callOutFen: 0.5 } }, 'input.invalid'],
    [
      'whose travel ends somewhere',
      { fromOn: '2028-01-01', content: { ...content, travel: content.travel.slice(0, 1) } },
      'price_list.gap',
    ],
    [
      'whose bands do not rise',
      { fromOn: '2028-01-01', content: { ...content, travel: [content.travel[0], ...content.travel] } },
      'price_list.bands_overlap',
    ],
    [
      'with labour for some kinds only',
      { fromOn: '2028-01-01', content: { ...content, labour: [{ kind: 'repair', per: 'hour', fen: 1 }] } },
      'price_list.gap',
    ],
    [
      'with a part priced twice',
      { fromOn: '2028-01-01', content: { ...content, parts: [...content.parts, ...content.parts] } },
      'price_list.priced_twice',
    ],
    [
      'with a part without a price',
      {
        fromOn: '2028-01-01',
        content: { ...content, parts: [{ partNo: 'X', name: 'X', costFen: null, priceFen: null }] },
      },
      'price_list.part_unpriced',
    ],
  ])('%s is refused', async (_what, input, code) => {
    expect(codeOf(await publish(finance, input))).toBe(code);
  });

  test('pressed twice is published once', async () => {
    const before = (await listed(finance)).length;
    const key = '019a0000-0000-7000-8000-0000000000aa';
    const [first, second] = [
      await publish(finance, { fromOn: '2029-01-01' }, key),
      await publish(finance, { fromOn: '2029-01-01' }, key),
    ];
    expect(bodyOf(second)).toEqual(bodyOf(first));
    expect((await listed(finance)).length).toBe(before + 1);
  });

  test('two at once for the same day: one is refused', async () => {
    const both = await Promise.all([
      publish(finance, { fromOn: '2029-06-01' }),
      publish(finance, { fromOn: '2029-06-01' }),
    ]);
    expect(both.filter(outcome => outcome instanceof Refused).map(codeOf)).toEqual(['price_list.overlaps']);
  });

  test('is withdrawn before it begins, once, and never after', async () => {
    const { id } = bodyOf<{ id: string }>(await publish(finance, { fromOn: '2030-01-01' }));
    const withdraw = (one: string) => asked.act(finance.actor, 'price_list.withdraw', { id: one });
    bodyOf(await withdraw(id));
    expect(codeOf(await withdraw(id))).toBe('price_list.withdrawn');
    const { id: today } = bodyOf<{ id: string }>(await publish(finance, { tier: 'C', fromOn: '2026-11-20' }));
    expect(codeOf(await withdraw(today))).toBe('price_list.begun');
    const states = (await listed(finance)).filter(({ id: one }) => one === id || one === today);
    expect(states.map(({ state, mayWithdraw }) => [state, mayWithdraw])).toEqual([
      ['withdrawn', false],
      ['in_force', false],
    ]);
  });

  test('of one branch is not shown to the manager of another', async () => {
    const ofBranch = (lists: PriceList[]) => lists.filter(list => list.branchId === branchId);
    expect(ofBranch(await listed(manager)).length).toBeGreaterThan(0);
    expect(ofBranch(await listed(elsewhere))).toEqual([]);
  });
});
