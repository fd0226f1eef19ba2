import { randomUUID } from 'node:crypto';
import type { Product } from './product.ts';

/** A company that has been set up through the product's own addresses, and a clerk who is signed in. */
export interface Company {
  readonly cookie: string;
  readonly customerId: string;
  readonly siteId: string;
  readonly assetId: string;
}

const password = 'bench-pass-2026';
const administrator = { name: '管理员', username: 'admin', email: 'admin@example.com', password };

export async function foundCompany({ url }: Product): Promise<Company> {
  await call(url, '/setup', {
    locale: 'zh-CN',
    companyName: '测试客车公司',
    zone: 'Asia/Shanghai',
    pack: 'bus-maker',
    branchName: '济南服务中心',
    branchAdcode: '370100',
    administrator,
  });
  const admin = await signIn(url, 'admin');
  const { items } = await call<{ items: { id: string }[] }>(url, '/branches', null, admin);
  const branchId = items[0]?.id ?? null;
  const clerk = {
    name: '客服',
    username: 'clerk',
    password,
    roles: ['csr', 'manager'],
    branchId,
    skills: [],
  };
  await call(url, '/people', clerk, admin);
  const cookie = await signIn(url, 'clerk');
  return { cookie, ...(await aCustomer(url, cookie)) };
}

/** Signs in somebody who sees the figures of all branches. */
export async function aGeneralManager({ url }: Product): Promise<string> {
  const admin = await signIn(url, 'admin');
  const person = {
    name: '总经理',
    username: 'general',
    password,
    roles: ['general_manager'],
    branchId: null,
  };
  await call(url, '/people', { ...person, skills: [] }, admin);
  return signIn(url, 'general');
}

/** Signs in so many further clerks, of a branch or of the head office. */
export async function signInClerks(
  url: string,
  count: number,
  branchId: string | null = null,
): Promise<string[]> {
  const admin = await signIn(url, 'admin');
  const cookies: string[] = [];
  for (let n = 0; n < count; n++) {
    const clerk = { name: `客服 ${n}`, username: `clerk${n}`, password, roles: ['csr'], branchId };
    await call(url, '/people', { ...clerk, skills: [] }, admin);
    cookies.push(await signIn(url, clerk.username));
  }
  return cookies;
}

async function aCustomer(url: string, cookie: string) {
  const site = { name: '总站', adcode: '370102', address: '经十路 1 号', distanceMetres: 40_000 };
  const customer = await call<{ id: string; sites: { id: string }[] }>(
    url,
    '/customers',
    {
      name: '济南公交总公司',
      kind: 'end_user',
      tier: 'A',
      contact: { name: '王小明', phone: '13800005678' },
      site,
    },
    cookie,
  );
  const [{ id: siteId } = { id: '' }] = customer.sites;
  const machine = { serialNo: 'LZYBENCH000000001', productLine: 'city', model: 'XB6105', soldByAgent: false };
  const dates = { soldOn: '2026-01-10', warrantyUntil: '2029-01-10' };
  const asset = await call<{ id: string }>(
    url,
    '/assets',
    { customerId: customer.id, siteId, ...machine, ...dates },
    cookie,
  );
  return { customerId: customer.id, siteId, assetId: asset.id };
}

/** What a clerk writes down of a call. */
export function aCall({ customerId, siteId, assetId }: Company) {
  const classes = { kind: 'repair', faultClass: 'body', severity: 'normal', isSupplierNeeded: false };
  const description = '前门打不开，乘客无法上车，司机已经重启过两次';
  return { channel: 'phone', ...classes, customerId, siteId, assetId, description };
}

export async function signIn(url: string, username: string, secret = password): Promise<string> {
  const response = await send(url, '/session', { body: { username, password: secret } });
  const cookies = response.headers.getSetCookie().map(cookie => cookie.split(';')[0]);
  return cookies.join('; ');
}

/** Asks the product; a body makes it a change. Throws what was refused. */
export async function call<T>(url: string, path: string, body: object | null, cookie?: string): Promise<T> {
  const response = await send(url, path, { body, ...(cookie !== undefined && { cookie }) });
  return (await response.json()) as T;
}

interface Sent {
  readonly body: object | null;
  readonly cookie?: string;
}

async function send(url: string, path: string, { body, cookie }: Sent): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    ...(cookie && { cookie }),
  };
  const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {};
  const response = await fetch(`${url}/api/v1${path}`, { headers, ...sent });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}
