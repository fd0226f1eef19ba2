import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { type Role, roles } from '#contract/roles.ts';
import { answered, ask } from './ask.ts';

/** `system` acts for timers and imports: nobody signs in with it. */
export type PersonRole = Exclude<Role, 'system'>;
export const personRoles = roles.filter(role => role !== 'system');

/** The cookie of somebody of each role. */
export type Cookies = Readonly<Record<PersonRole, string>>;

/** Of everybody. */
export const password = 'correct horse battery';

/** Sets the product up as a bus maker's, with one branch. */
export async function setUp(
  app: FastifyInstance,
): Promise<{ readonly admin: string; readonly branchId: string }> {
  const administrator = { name: '沈管理', username: 'admin', email: 'admin@example.com', password };
  const place = { zone: 'Asia/Shanghai', branchName: '济南服务网点', branchAdcode: '370100' };
  const company = { locale: 'zh-CN', companyName: '示例客车制造公司', pack: 'bus-maker' };
  await answered(app, { method: 'POST', path: '/setup', body: { ...company, ...place, administrator } });
  const admin = await signIn(app, 'admin');
  const asked = { method: 'GET', path: '/branches', cookie: admin } as const;
  const { items } = await answered<{ items: { id: string }[] }>(app, asked);
  return { admin, branchId: items[0]?.id ?? '' };
}

/** Answers with the cookie; throws a refusal. */
export async function signIn(app: FastifyInstance, username: string): Promise<string> {
  const answer = await ask(app, { method: 'POST', path: '/session', body: { username, password } });
  if (answer.statusCode !== 200) throw new Error(`${username}: ${answer.body}`);
  return cookieOf(answer);
}

export function cookieOf(answer: LightMyRequestResponse): string {
  return [answer.headers['set-cookie']]
    .flat()
    .map(cookie => cookie?.split(';')[0])
    .join('; ');
}

export interface Hiring {
  readonly app: FastifyInstance;
  /** The cookie of an administrator. */
  readonly admin: string;
}

export interface Hired {
  readonly role: PersonRole;
  readonly username: string;
  readonly branchId: string | null;
  readonly customerId?: string;
}

/** Answers with the id of the person. */
export async function hire(
  { app, admin: cookie }: Hiring,
  { role, username, branchId, customerId }: Hired,
): Promise<string> {
  const person = { name: username, username, password, roles: [role], skills: [], branchId };
  const body = { ...person, ...(customerId && { customerId }) };
  return (await answered<{ id: string }>(app, { method: 'POST', path: '/people', cookie, body })).id;
}

/** Those who are there already. */
const usernames: Partial<Record<PersonRole, string>> = { engineer: 'engineer-home' };

interface Home {
  readonly branchId: string;
  readonly customerId: string;
  readonly agentId: string;
}

export async function hireEverybody(hiring: Hiring, home: Home): Promise<Cookies> {
  const cookies: Partial<Record<PersonRole, string>> = {};
  for (const role of personRoles) {
    const username = usernames[role] ?? `the-${role}`;
    if (!usernames[role]) await hire(hiring, { role, username, ...placeOf(role, home) });
    cookies[role] = await signIn(hiring.app, username);
  }
  return cookies as Cookies;
}

function placeOf(role: PersonRole, { branchId, customerId, agentId }: Home) {
  if (role === 'customer') return { branchId: null, customerId };
  return role === 'agent' ? { branchId: null, customerId: agentId } : { branchId };
}
