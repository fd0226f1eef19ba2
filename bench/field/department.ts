import { aCall, type Company, call, signIn } from '../lab/company.ts';
import type { Product } from '../lab/product.ts';

export interface Engineer {
  readonly cookie: string;
  readonly orderIds: readonly string[];
}

const password = 'bench-pass-2026';

/** An engineer with as many orders as asked for. */
export async function anEngineerWith({ url }: Product, company: Company, orders: number): Promise<Engineer> {
  const admin = await signIn(url, 'admin');
  const { items } = await call<{ items: { id: string }[] }>(url, '/branches', null, admin);
  const branchId = items[0]?.id ?? null;
  const person = { name: '陈工', username: 'engineer', password, roles: ['engineer'], branchId, skills: [] };
  const { id: engineerId } = await call<{ id: string }>(url, '/people', person, admin);
  const orderIds: string[] = [];
  for (let n = 0; n < orders; n += 1) orderIds.push(await anOrder(url, company, engineerId));
  return { cookie: await signIn(url, 'engineer'), orderIds };
}

async function anOrder(url: string, company: Company, engineerId: string): Promise<string> {
  const { cookie } = company;
  const { id } = await call<{ id: string }>(url, '/service-requests', aCall(company), cookie);
  const classes = { kind: 'repair', faultClass: 'body', severity: 'normal', isSupplierNeeded: false };
  await call(url, `/service-requests/${id}/triage`, classes, cookie);
  const { workOrderId } = await call<{ workOrderId: string }>(
    url,
    `/service-requests/${id}/pass-to-field`,
    { task: '检查并修复前门' },
    cookie,
  );
  await call(url, `/work-orders/${workOrderId}/assign`, { engineerId, reason: '同一客户' }, cookie);
  return workOrderId;
}
