import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { roles } from '#contract/roles.ts';
import { type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';
import type { Composition } from '../compose.ts';
import { openHistory, type TellMore } from './history/make-history.ts';
import { makeDemo } from './make-demo.ts';

let product: ProductInProcess;
let composition: Composition;
const printed: string[] = [];

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  product = await productInProcess();
  composition = await product.composition();
  await makeDemo(composition);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await product.close();
});

const count = async (table: 'serviceRequest' | 'customer' | 'asset' | 'branch') =>
  Number(
    (
      await product.database.db
        .selectFrom(table)
        .select(eb => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

test('the demonstration has an account for everybody who works or buys here, each with a password of its own', () => {
  const accounts = printed.flatMap(line => {
    const [, , password = '', of = ''] = /^ {2}(\w+) +(\w{12}) {3}\S+ {2}(.+)$/.exec(line) ?? [];
    return of ? [{ password, roles: of.split(', ') }] : [];
  });
  const held = new Set(accounts.flatMap(account => account.roles));
  expect(roles.filter(role => !held.has(role))).toEqual(['customer', 'system']);
  expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
});

test('whoever works here without an account has a log as well, so that they can be noted as absent', async () => {
  const without = await product.database.db
    .selectFrom('person')
    .leftJoin('subject', 'subject.id', 'person.id')
    .select(['person.name', 'subject.kind'])
    .where('person.userId', 'is', null)
    .execute();
  expect(without.length).toBeGreaterThan(0);
  expect(without.filter(({ kind }) => kind !== 'person')).toEqual([]);
});

test('forms wait for a decision, and one has passed its first step', async () => {
  const { db } = product.database;
  const forms = await db.selectFrom('form').select('state').execute();
  expect(forms.map(({ state }) => state)).toEqual(['submitted', 'submitted', 'submitted']);
  const pending = await db.selectFrom('formPending').select('formId').execute();
  expect(new Set(pending.map(({ formId }) => formId)).size).toBe(3);
});

test('it has branches, customers and machines from the seed', async () => {
  expect(await count('branch')).toBeGreaterThan(1);
  expect(await count('asset')).toBeGreaterThan(await count('customer'));
});

test('more work than a day holds waits for engineers at the first branch from the first moment', async () => {
  const waiting = await product.database.db
    .selectFrom('workOrder')
    .select(['branchId', 'requiredSkill', 'crewSize'])
    .where('state', '=', 'created')
    .execute();
  expect(waiting.length).toBeGreaterThanOrEqual(15);
  expect(new Set(waiting.map(({ branchId }) => branchId)).size).toBe(1);
  expect(waiting.filter(({ requiredSkill }) => requiredSkill !== null).length).toBeGreaterThan(3);
  expect(waiting.some(({ crewSize }) => crewSize === 2)).toBe(true);
});

test('its history is told in parts, and goes on where it was interrupted', async () => {
  await (await tellerOf(composition))();
  const first = await count('serviceRequest');
  expect(first).toBeGreaterThan(0);
  await (await tellerOf(composition))();
  expect(await count('serviceRequest')).toBeGreaterThan(first);
});

async function tellerOf(from: Composition): Promise<TellMore> {
  const tell = await openHistory(from);
  if (!tell) throw new Error('there is nothing to tell');
  return tell;
}
