import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { abilities, openActions } from '#contract/abilities.ts';
import { reachOf } from '#contract/asker.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import { ask, codeOf } from '#testing/matrix/ask.ts';
import type { Call } from '#testing/matrix/call.ts';
import { calls } from '#testing/matrix/calls.ts';
import { expected, type Reader, reachFor, sees } from '#testing/matrix/expected.ts';
import { personRoles } from '#testing/matrix/people.ts';
import { type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';
import type { Side } from '#testing/matrix/side.ts';
import { twoBranches, type World } from '#testing/matrix/world.ts';
import { routesOf } from './routes.ts';

let product: ProductInProcess;
let world: World;
let endpoints: readonly Endpoint[];
let asked = 0;

beforeAll(async () => {
  product = await productInProcess();
  world = await twoBranches(product);
  endpoints = routesOf(await product.composition()).map(({ endpoint }) => endpoint);
});
afterAll(() => product.close());

/** Each of the many calls may check a password, which is slow on purpose. */
const patienceMs = 120_000;

const readers: readonly Reader[] = [...personRoles, 'nobody'];
const keyOf = ({ method, path }: Endpoint) => `${method} ${path}`;
const callOf = (endpoint: Endpoint): Call => calls[keyOf(endpoint)] ?? { status: 0 };
const sides = () => [world.home, world.away];

/** Where nothing of a branch is asked for, both would be the same question. */
function sidesOf(endpoint: Endpoint): readonly Side[] {
  const { about, isOfBranch, query } = callOf(endpoint);
  return about || isOfBranch || query ? sides() : [world.home];
}

function askAs(reader: Reader, endpoint: Endpoint, side: Side): Promise<LightMyRequestResponse> {
  const { about, also = {}, query, body, status, isUpload } = callOf(endpoint);
  const cookie = reader === 'nobody' ? undefined : world.cookies[reader];
  const path = endpoint.path
    .replaceAll(/:(\w+)/g, (place, name: string) => also[name] ?? place)
    .replace(/:\w+/, about ? side[about] : '');
  const content = isUpload ? upload : body?.(side, String(++asked));
  const headers = { ...(status === 412 && { 'if-match': '"0"' }), ...(isUpload && uploadHeaders) };
  return ask(product.app, {
    method: endpoint.method,
    path,
    cookie,
    headers,
    ...(query && { query: query(side) }),
    ...(content !== undefined && { body: content }),
  });
}

const boundary = 'a-part-ends-here';
const uploadHeaders = { 'content-type': `multipart/form-data; boundary=${boundary}` };
const upload = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\ntold by the customer\r\n--${boundary}--\r\n`;

function outcomeOf(answer: LightMyRequestResponse): string {
  return [answer.statusCode, answer.statusCode === 412 ? undefined : codeOf(answer)]
    .filter(Boolean)
    .join(' ');
}

/** Every line of the matrix that is not as the abilities say. */
async function deviations(rows: readonly Endpoint[]): Promise<string[]> {
  const found: string[] = [];
  for (const endpoint of rows)
    for (const reader of readers)
      for (const side of sidesOf(endpoint)) {
        const outcome = outcomeOf(await askAs(reader, endpoint, side));
        const wanted = expected(endpoint, reader, { call: callOf(endpoint), side });
        if (!outcome.startsWith(wanted))
          found.push(`${keyOf(endpoint)} as ${reader}, ${side.name}: ${outcome} instead of ${wanted}`);
      }
  return found;
}

describe('the table of calls', () => {
  test('has every route, and none that is gone', () => {
    expect(endpoints.map(keyOf).toSorted()).toEqual(Object.keys(calls).toSorted());
  });

  test('every route has a row of abilities, or is open on purpose', () => {
    const known = [...Object.keys(abilities), ...openActions];
    expect(endpoints.filter(({ action }) => !known.includes(action)).map(keyOf)).toEqual([]);
  });
});

describe('every route, with every role and with nobody, of the own and of another branch', {
  timeout: patienceMs,
}, () => {
  const readsOf = () => endpoints.filter(({ method }) => method === 'GET');

  test('reads answer those who may know, and nobody else', async () => {
    expect(await deviations(readsOf())).toEqual([]);
  });

  test('lists show what is within reach, and all of it', async () => {
    const wrong: string[] = [];
    for (const endpoint of readsOf().filter(row => callOf(row).lists))
      for (const reader of personRoles)
        for (const side of sides()) {
          const call = callOf(endpoint);
          const isShown = (await askAs(reader, endpoint, side)).body.includes(side[call.lists ?? 'name']);
          if (isShown !== sees(reachFor(endpoint, reader, call), side, { reader, isOf: call.isOf }))
            wrong.push(`${keyOf(endpoint)} as ${reader}: ${side.name} is ${isShown ? '' : 'not '}shown`);
        }
    expect(wrong).toEqual([]);
  });

  test('no read tells anything of another branch or customer to those who do not reach it', async () => {
    const leaks: string[] = [];
    for (const endpoint of readsOf())
      for (const reader of personRoles) {
        const reach = reachFor(endpoint, reader, callOf(endpoint));
        if (sees(reach, world.away)) continue;
        const { body } = await askAs(reader, endpoint, world.home);
        const told = secretsOf(world.away).filter(secret => body.includes(secret));
        leaks.push(...told.map(secret => `${keyOf(endpoint)} as ${reader} tells ${secret}`));
      }
    expect(leaks).toEqual([]);
  });

  test('telephone numbers are told in full only to those who may reveal them, or are on the way', async () => {
    const told: string[] = [];
    for (const endpoint of readsOf())
      for (const reader of readers)
        for (const side of sides()) {
          if (reader !== 'nobody' && mayTell(reader, side)) continue;
          if ((await askAs(reader, endpoint, side)).body.includes(side.phone))
            told.push(`${keyOf(endpoint)} as ${reader}, ${side.name}`);
        }
    expect(told).toEqual([]);
  });

  test('figures count what is within reach', async () => {
    expect(await figuresFor('general_manager')).toEqual({ open: 2, running: 2, requests: 2 });
    expect(await figuresFor('manager')).toEqual({ open: 1, running: 1, requests: 1 });
  });

  test('changes are taken from those who may, and from nobody else', async () => {
    const changes = endpoints.filter(({ method }) => method !== 'GET' && method !== 'DELETE');
    expect(await deviations(changes)).toEqual([]);
  });
});

function secretsOf({ name, branchId: _, fileId: __, engineerId: ___, ...ids }: Side): string[] {
  return [...Object.values(ids), `${name}公交`, `${name}车门`, `${name}不满意`];
}

function mayTell(reader: Exclude<Reader, 'nobody'>, side: Side): boolean {
  const asker = { personId: null, customerId: null, branchIds: [], roles: [reader] };
  return reachOf(asker, 'customer.reveal') !== undefined || (reader === 'engineer' && side.name === 'home');
}

async function figuresFor(reader: 'manager' | 'general_manager') {
  const read = async <T>(key: string): Promise<T> => {
    const endpoint = endpoints.find(row => keyOf(row) === key);
    if (!endpoint) throw new Error(`there is no ${key}`);
    return (await askAs(reader, endpoint, world.home)).json();
  };
  const { open } = await read<{ open: number }>('GET /service-requests/counts');
  const { items } = await read<{ items: { clause: string; running: number }[] }>('GET /compliance');
  const { months } = await read<{ months: { requests: number }[] }>('GET /statistics/monthly');
  const running = items.find(({ clause }) => clause === clockOfEveryRequest)?.running;
  return { open, running, requests: months[0]?.requests };
}

/** Begins with each request: the limit for the first answer. */
const clockOfEveryRequest = 'S0.DISC.21';
