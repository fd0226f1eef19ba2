import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, codeOf } from '#testing/matrix/ask.ts';
import { type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';
import type { Side } from '#testing/matrix/side.ts';
import { twoBranches, type World } from '#testing/matrix/world.ts';

let product: ProductInProcess;
let world: World;

beforeAll(async () => {
  product = await productInProcess();
  world = await twoBranches(product);
});
afterAll(() => product.close());

const read = (path: string, cookie?: string, query = {}) =>
  ask(product.app, { method: 'GET', path, cookie, query });

test('the addresses outside the API are known, and none of them tells of a case', async () => {
  const printed = product.app.printRoutes({ commonPrefix: false }).matchAll(/^[├└]── (\S+) \(/gm);
  // `*` is what better-auth answers, below `/api/auth/`.
  const known = ['*', '/api/v1/', '/healthz', '/metrics', '/readyz'];
  expect([...printed].map(([, path]) => path).toSorted()).toEqual(known);
  const answers = await Promise.all(
    [
      '/healthz',
      '/readyz',
      '/metrics',
      '/api/auth/list-sessions',
      '/api/auth/ok',
      '/api/v1/openapi.json',
    ].map(url => product.app.inject({ url })),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 401, 404, 200]);
  const told = answers.map(({ body }) => body).join();
  expect(secretsOf(world.away).filter(secret => told.includes(secret))).toEqual([]);
});

test('figures for Prometheus are told on the same machine only', async () => {
  const answer = await product.app.inject({ url: '/metrics', remoteAddress: '192.0.2.7' });
  expect(answer.statusCode).toBe(404);
});

test('a line that stays open answers once', async () => {
  const { statusCode, headers } = await read('/live', world.cookies.csr, { now: 'true' });
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
  expect(product.logged).toEqual([]);
});

test('the role of timers and imports is given to no person', async () => {
  const people = { name: '某人', username: 'someone', password: 'correct horse battery', skills: [] };
  const body = { ...people, roles: ['system'], branchId: world.home.branchId };
  const answer = await ask(product.app, {
    method: 'POST',
    path: '/people',
    body,
    cookie: world.cookies.admin,
  });
  expect(codeOf(answer)).toBe('input.invalid');
});

test('a branch asked for by its id counts nothing for those who do not reach it', async () => {
  const asked = { from: '2026-11', to: '2026-11', branchId: world.away.branchId };
  const requestsFor = async (cookie: string) => {
    const { months } = (await read('/statistics/monthly', cookie, asked)).json<Statistics>();
    return months[0]?.requests;
  };
  expect(await requestsFor(world.cookies.general_manager)).toBe(1);
  expect(await requestsFor(world.cookies.manager)).toBe(0);
});

interface Statistics {
  readonly months: readonly { readonly requests: number }[];
}

test('a link shows its own request, whoever is signed in', async () => {
  const { home, away, cookies } = world;
  for (const cookie of [undefined, cookies.customer, cookies.csr]) {
    const { body } = await read(`/portal/${home.token}`, cookie);
    expect(body).toContain(`${home.name}车门`);
    expect(secretsOf(away).filter(secret => body.includes(secret))).toEqual([]);
  }
});

test('a link that was made up shows nothing and takes nothing, whoever is signed in', async () => {
  const forged = forge(world.home.token, world.away.token);
  for (const cookie of [undefined, world.cookies.customer, world.cookies.csr]) {
    expect((await read(`/portal/${forged}`, cookie)).statusCode).toBe(404);
    const path = `/portal/${forged}/rate`;
    const answer = await ask(product.app, { method: 'POST', path, cookie, body: { score: 1 } });
    expect([answer.statusCode, codeOf(answer)]).toEqual([404, 'link.expired']);
  }
  expect(await product.database.db.selectFrom('satisfaction').select('id').execute()).toEqual([]);
});

/** The proof of one request behind the id of another. */
function forge(token: string, other: string): string {
  const [own, foreign] = [Buffer.from(token, 'base64url'), Buffer.from(other, 'base64url')];
  return Buffer.concat([foreign.subarray(0, 16), own.subarray(16)]).toString('base64url');
}

test('signing out ends the own session and no other', async () => {
  const cookie = world.cookies.hr;
  expect((await read('/session', cookie)).statusCode).toBe(200);
  await ask(product.app, { method: 'DELETE', path: '/session', cookie });
  expect(codeOf(await read('/session', cookie))).toBe('session.missing');
  expect((await read('/session', world.cookies.finance)).statusCode).toBe(200);
});

test('of a customer of two branches, each manager counts the requests of the own branch only', async () => {
  const { home, away, cookies } = world;
  await product.database.db
    .updateTable('site')
    .set({ customerId: home.customerId })
    .where('id', '=', away.siteId)
    .execute();
  await product.database.db
    .updateTable('serviceRequest')
    .set({ customerId: home.customerId })
    .where('id', '=', away.requestId)
    .execute();
  const openFor = async (cookie: string) => {
    const { items } = (await read('/customers', cookie, { q: 'home公交' })).json<Found>();
    return items.find(({ id }) => id === home.customerId)?.openRequests;
  };
  expect(await openFor(cookies.general_manager)).toBe(2);
  expect(await openFor(cookies.manager)).toBe(1);
  const { body } = await read(`/service-requests/${home.requestId}`, cookies.manager);
  expect(body).not.toContain(away.requestId);
});

interface Found {
  readonly items: readonly { readonly id: string; readonly openRequests: number }[];
}

function secretsOf({ name, token, customerId, requestId, orderId, phone }: Side): string[] {
  return [token, customerId, requestId, orderId, phone, `${name}公交`, `${name}车门`];
}
