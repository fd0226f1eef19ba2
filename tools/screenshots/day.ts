import { setTimeout } from 'node:timers/promises';
import type { APIRequestContext, APIResponse } from 'playwright-core';
import { aChecklist, spentToday } from './looked-after.ts';

/** Signs somebody in and answers with what asks in their name. */
export type As = (username: string) => Promise<APIRequestContext>;

const calls = [
  { faultClass: 'body', severity: 'urgent', description: '前门打不开，乘客无法上车。' },
  { faultClass: 'electrical', severity: 'normal', description: '仪表时有时无，重启后恢复。' },
  { faultClass: 'engine', severity: 'stopped', description: '发动机水温过高，车辆停驶。' },
  { faultClass: 'chassis', severity: 'normal', description: '制动踏板行程变长。' },
  { faultClass: 'body', severity: 'normal', description: '后视镜支架松动。' },
];

/** A morning's work, so that the pictures show a department that is busy: calls, orders to be given out, a job for today. */
export async function workADay(as: As): Promise<void> {
  const [csr, dispatcher, engineer] = [await as('csr'), await as('dispatcher'), await as('engineer')];
  await historyTold(csr);
  await post(await as('quality'), '/checklists', aChecklist);
  const requests = await registerCalls(csr, await branchOf(dispatcher));
  for (const id of requests.slice(0, 4)) await post(csr, `/service-requests/${id}/reply`, { text: replied });
  const orders: string[] = [];
  for (const id of requests.slice(0, 3)) {
    const task = '带齐常用配件，到现场检查并修复。';
    orders.push((await post(csr, `/service-requests/${id}/pass-to-field`, { task })).workOrderId ?? '');
  }
  const mine = await personOf(engineer);
  for (const order of orders.slice(0, 2)) {
    const reason = '熟悉该客户的车辆';
    await post(dispatcher, `/work-orders/${order}/assign`, {
      engineerId: mine,
      reason,
      override: { reason },
    });
  }
  const [first] = orders;
  await post(engineer, `/work-orders/${first}/accept`, {});
  await post(engineer, `/work-orders/${first}/appointment`, inTwoHours());
  await post(engineer, `/work-orders/${first}/contact-customer`, { text: '车停在东门内，下午都有人。' });
  await post(engineer, `/work-orders/${first}/expenses`, spentToday());
  await post(engineer, `/work-orders/${first}/expense-claim`, {});
  await theTelephoneRings(await as('admin'), csr);
  await draftAnEdition(await as('manager'));
}

/** A known caller whom nobody answered, and one who was answered. */
async function theTelephoneRings(admin: APIRequestContext, csr: APIRequestContext): Promise<void> {
  const { key = '' } = await post(admin, '/telephone-systems', { name: '总机', branchId: null });
  const { items: customers } = await get<{ items: { id: string }[] }>(csr, '/customers?limit=2');
  const headers = { authorization: `Bearer ${key}` };
  for (const [place, { id }] of customers.entries()) {
    const { contacts } = await post(csr, `/customers/${id}/reveal`, { reason: '核对来电' });
    const data = { callId: id, from: firstPhone(contacts) };
    const tell = (event: string) =>
      admin.post('/api/v1/telephone/calls', { headers, data: { ...data, event } }).then(answered);
    await tell('ringing');
    if (place > 0) await tell('answered');
    await tell('ended');
  }
}

function firstPhone(contacts: unknown): string {
  return (contacts as { phone: string }[])[0]?.phone ?? '';
}

/** The manager shortens a limit and tries it on the history. */
async function draftAnEdition(manager: APIRequestContext): Promise<void> {
  const { id: draftId } = await post(manager, '/editions', { note: '缩短到场时限' });
  const { chapters } = await get<Draft>(manager, `/editions/${draftId}`);
  const arrival = chapters.flatMap(({ clauses }) => clauses).find(({ yaml }) => /within: 24h/.test(yaml));
  const yaml = arrival?.yaml.replace('within: 24h', 'within: 4h');
  await post(manager, `/editions/${draftId}/edit`, { edit: { part: 'clause', clause: arrival?.id, yaml } });
  const { id } = await post(manager, '/backtests', { draftId });
  for (let patience = 300; patience > 0; patience--) {
    const { state } = await get<{ state: string }>(manager, `/backtests/${id}`);
    if (state !== 'waiting' && state !== 'running') return;
    await setTimeout(1_000);
  }
  throw new Error('the back-test does not come to its end');
}

interface Draft {
  readonly chapters: readonly {
    readonly clauses: readonly { readonly id: string; readonly yaml: string }[];
  }[];
}

const quietRounds = 4;

/** The history is told while the product serves: it has come to today when its newest request is of these days and stays, on a busy machine too. */
async function historyTold(csr: APIRequestContext): Promise<void> {
  const path = '/service-requests?sort=newest&state=open,closed&limit=1';
  for (let seen = '', quiet = 0, patience = 100; patience > 0; patience--) {
    const { items } = await get<{ items: { id: string; registeredAt: string }[] }>(csr, path);
    const { id, registeredAt } = items[0] ?? { id: '', registeredAt: '1970-01-01T00:00:00Z' };
    const age = Temporal.Instant.from(registeredAt).until(Temporal.Now.instant(), { largestUnit: 'hours' });
    quiet = id === seen && age.hours < 96 ? quiet + 1 : 0;
    if (quiet === quietRounds) return;
    seen = id;
    await setTimeout(5_000);
  }
  throw new Error('the history of the demonstration company does not come to its end');
}

const replied = '您好，已收到您的报修，请先停止使用该车门，工程师会与您联系。';

interface Machine extends Record<string, string> {
  readonly id: string;
  readonly customerId: string;
  readonly siteId: string;
}

async function registerCalls(csr: APIRequestContext, branchId: string): Promise<string[]> {
  const found: string[] = [];
  for (const machine of await machinesOf(csr, branchId)) {
    const call = calls[found.length];
    if (!call) break;
    const { id: assetId, customerId, siteId } = machine;
    const asked = { channel: 'phone', kind: 'repair', isSupplierNeeded: false, ...call };
    found.push((await post(csr, '/service-requests', { ...asked, customerId, siteId, assetId })).id ?? '');
  }
  return found;
}

/** One of each customer whose first site the branch serves. */
async function machinesOf(csr: APIRequestContext, branchId: string): Promise<Machine[]> {
  const { items: machines } = await get<{ items: Machine[] }>(csr, '/assets?limit=100');
  const chosen = new Map<string, Machine>();
  for (const machine of machines) {
    if (chosen.has(machine.customerId)) continue;
    const { sites } = await get<{ sites: { branchId: string }[] }>(csr, `/customers/${machine.customerId}`);
    if (sites[0]?.branchId === branchId) chosen.set(machine.customerId, machine);
    if (chosen.size === calls.length) break;
  }
  return [...chosen.values()];
}

async function branchOf(api: APIRequestContext): Promise<string> {
  return (await get<{ branch: { id: string } }>(api, '/session')).branch.id;
}

async function personOf(api: APIRequestContext): Promise<string> {
  return (await get<{ personId: string }>(api, '/session')).personId;
}

function inTwoHours(): { from: string; to: string } {
  const from = Temporal.Now.instant().round('hour').add({ hours: 2 });
  return { from: from.toString(), to: from.add({ hours: 2 }).toString() };
}

async function get<T>(api: APIRequestContext, path: string): Promise<T> {
  return (await answered(await api.get(`/api/v1${path}`))) as T;
}

async function post(
  api: APIRequestContext,
  path: string,
  data: object,
): Promise<Partial<Record<string, string>>> {
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  return answered(await api.post(`/api/v1${path}`, { data, headers })) as Promise<Record<string, string>>;
}

async function answered(answer: APIResponse): Promise<unknown> {
  if (!answer.ok()) throw new Error(`${answer.url()}: ${await answer.text()}`);
  return answer.json();
}
