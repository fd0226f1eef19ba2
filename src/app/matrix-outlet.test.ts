import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openActions } from '#contract/abilities.ts';
import { reachOf } from '#contract/asker.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import { answered, ask, codeOf } from '#testing/matrix/ask.ts';
import type { Call } from '#testing/matrix/call.ts';
import { calls } from '#testing/matrix/calls.ts';
import { hire, type PersonRole, signIn } from '#testing/matrix/people.ts';
import { type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';
import type { Side } from '#testing/matrix/side.ts';
import { twoBranches, type World } from '#testing/matrix/world.ts';
import { routesOf } from './routes.ts';

/** Those who may work for an outlet. */
const outletRoles = ['dispatcher', 'engineer', 'manager'] as const satisfies PersonRole[];
type OutletRole = (typeof outletRoles)[number];

let product: ProductInProcess;
let world: World;
let endpoints: readonly Endpoint[];
let asked = 0;
const cookies: Partial<Record<OutletRole, string>> = {};
/** Everything is asked one after the other, of a machine that may be busy. */
const patienceMs = 240_000;

beforeAll(async () => {
  product = await productInProcess();
  world = await twoBranches(product);
  endpoints = routesOf(await product.composition()).map(({ endpoint }) => endpoint);
  const { app } = product;
  const admin = world.cookies.admin;
  const body = { name: '潍坊合作网点', zone: 'Asia/Shanghai', adcode: '370100', kind: 'outlet' };
  const outlet = await answered<{ id: string }>(app, {
    method: 'POST',
    path: '/branches',
    body,
    cookie: admin,
  });
  for (const role of outletRoles) {
    await hire({ app, admin }, { role, username: `outlet-${role}`, branchId: outlet.id });
    cookies[role] = await signIn(app, `outlet-${role}`);
  }
}, patienceMs);
afterAll(() => product.close());

const callOf = ({ method, path }: Endpoint): Call => calls[`${method} ${path}`] ?? { status: 0 };

function isOpen({ action }: Endpoint, { byLink, needsNobody }: Call): boolean {
  return byLink === true || needsNobody === true || openActions.some(open => open === action);
}

async function askAs(role: OutletRole, endpoint: Endpoint, side: Side) {
  const { about, also = {}, query, body, status } = callOf(endpoint);
  const path = endpoint.path
    .replaceAll(/:(\w+)/g, (place, name: string) => also[name] ?? place)
    .replace(/:\w+/, about ? side[about] : '');
  const content = body?.(side, String(++asked));
  return ask(product.app, {
    method: endpoint.method,
    path,
    cookie: cookies[role],
    headers: status === 412 ? { 'if-match': '"0"' } : {},
    ...(query && { query: query(side) }),
    ...(content !== undefined && { body: content }),
  });
}

/** An outlet that was given no order reaches none; what it may not do at all it is told so. */
function wantedFor(role: OutletRole, endpoint: Endpoint): string {
  const asker = { personId: null, customerId: null, branchIds: [], roles: [role], isOutside: true };
  const reach = reachOf(asker, endpoint.action);
  if (reach === undefined) return '403 access.denied';
  const { about, isOfBranch } = callOf(endpoint);
  if (reach !== 'all' && (about || isOfBranch)) return '404 subject.not_found';
  return '';
}

async function deviations(role: OutletRole, rows: readonly Endpoint[]): Promise<string[]> {
  const found: string[] = [];
  for (const endpoint of rows.filter(row => !isOpen(row, callOf(row)))) {
    const answer = await askAs(role, endpoint, world.home);
    const outcome = `${answer.statusCode} ${codeOf(answer) ?? ''}`;
    if (!outcome.startsWith(wantedFor(role, endpoint)) || answer.statusCode >= 500)
      found.push(`${endpoint.method} ${endpoint.path} as ${role}: ${outcome}`);
    const told = secretsOf(world.home).filter(secret => answer.body.includes(secret));
    found.push(...told.map(secret => `${endpoint.method} ${endpoint.path} as ${role} tells ${secret}`));
  }
  return found;
}

function secretsOf({ name, customerId, siteId, assetId, serialNo, phone, requestId }: Side): string[] {
  return [customerId, siteId, assetId, serialNo, phone, requestId, `${name}公交`, `${name}车门`];
}

describe('who works for an outlet that was given no order', () => {
  test.each(outletRoles)(
    'as %s reads nothing of the company',
    async role => {
      const reads = endpoints.filter(({ method }) => method === 'GET');
      expect(await deviations(role, reads)).toEqual([]);
    },
    patienceMs,
  );

  test(
    'changes nothing of the company',
    async () => {
      const own = ['session.', 'account.', 'notice.', 'file.', 'field_work.', 'presence.'];
      const isOwn = ({ action }: Endpoint) => own.some(beginning => action.startsWith(beginning));
      const changes = endpoints.filter(row => row.method !== 'GET' && row.method !== 'DELETE' && !isOwn(row));
      expect(await deviations('dispatcher', changes)).toEqual([]);
    },
    patienceMs,
  );

  test('has no other role than those of an outlet', async () => {
    const [branchId] = await outletIds();
    const person = { name: '某人', username: 'outlet-csr', password: 'correct horse battery', skills: [] };
    const body = { ...person, roles: ['csr'], branchId };
    const answer = await ask(product.app, {
      method: 'POST',
      path: '/people',
      body,
      cookie: world.cookies.admin,
    });
    expect(codeOf(answer)).toBe('input.invalid');
  });
});

async function outletIds(): Promise<string[]> {
  const rows = await product.database.db
    .selectFrom('branch')
    .select('id')
    .where('kind', '=', 'outlet')
    .execute();
  return rows.map(({ id }) => id);
}
