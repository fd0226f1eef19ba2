import { assetEndpoints } from '#contract/asset.ts';
import { customerEndpoints } from '#contract/customer.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import type { Role } from '#contract/roles.ts';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { setupEndpoints } from '#contract/setup.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { type Account, aStranger, type Caller, signedIn } from './caller.ts';

/** A bus maker's service department that has just been set up, with somebody for each desk. */
export interface JourneyCompany {
  readonly origin: string;
  readonly branchId: string;
  readonly engineer: Account & { readonly id: string };
  readonly csr: Caller;
  readonly dispatcher: Caller;
  /** Somebody else who works at the branch, with the engineer's password. */
  employ(username: string, name: string, ...roles: Role[]): Promise<{ readonly id: string }>;
}

const password = 'correct horse battery';

/** Where the customer's buses stand, some kilometres from the branch. */
export const depot = { lng: 117.0, lat: 36.6 } as const;

export async function setUpCompany(origin: string, pack = 'bus-maker'): Promise<JourneyCompany> {
  const administrator = { username: 'admin', password };
  const stranger = aStranger(origin);
  const settings = await proposalsOf(stranger, pack);
  await stranger.call(setupEndpoints.run, {
    body: {
      settings,
      locale: 'zh-CN',
      companyName: '示例客车制造公司',
      zone: 'Asia/Shanghai',
      pack,
      branchName: '济南服务网点',
      branchAdcode: '370100',
      administrator: { ...administrator, name: '沈管理', email: 'admin@example.com' },
    },
  });
  const admin = await signedIn(origin, administrator);
  const branchId = (await admin.call(organisationEndpoints.branches)).items[0]?.id ?? '';
  const employ = (username: string, name: string, ...roles: Role[]) =>
    admin.call(organisationEndpoints.addPerson, {
      body: { username, name, password, roles, branchId, skills: [] },
    });
  await employ('csr', '林客服', 'csr');
  await employ('dispatcher', '周调度', 'dispatcher');
  const { id } = await employ('engineer', '陈工', 'engineer');
  return {
    origin,
    branchId,
    employ,
    engineer: { id, username: 'engineer', password },
    csr: await signedIn(origin, { username: 'csr', password }),
    dispatcher: await signedIn(origin, { username: 'dispatcher', password }),
  };
}

/** What a pack proposes where its source leaves a blank. */
async function proposalsOf(stranger: Caller, pack: string) {
  const { packs } = await stranger.call(setupEndpoints.status);
  const blanks = packs.find(one => one.pack === pack)?.blanks ?? [];
  return Object.fromEntries(blanks.map(({ name, proposal }) => [name, proposal]));
}

/** A request that has been passed to field service and an engineer sent. */
export interface SentJob {
  readonly requestId: string;
  readonly orderId: string;
  /** The address of the customer's page. */
  readonly portalPath: string;
}

export async function sendEngineer(
  { csr, dispatcher, engineer }: JourneyCompany,
  about?: Called,
): Promise<SentJob> {
  const requestId = await register(csr, about);
  const { workOrderId: orderId } = await csr.call(serviceRequestEndpoints.passToField, {
    params: { id: requestId },
    body: { task: '检查并修复前门' },
  });
  await dispatcher.call(workOrderEndpoints.assign, {
    params: { id: orderId },
    body: { engineerId: engineer.id },
  });
  const { portalPath } = await csr.call(serviceRequestEndpoints.read, { params: { id: requestId } });
  return { requestId, orderId, portalPath: portalPath ?? '' };
}

/** Who calls about which machine. */
export interface Called {
  readonly serialNo: string;
  readonly phone: string;
  readonly warrantyUntil?: string;
}

/** A call about a front door that does not open. */
export async function register(
  csr: Caller,
  { serialNo, phone, ...machine }: Called = { serialNo: 'LZYTEST0000000001', phone: '13800005678' },
): Promise<string> {
  const customer = await csr.call(customerEndpoints.add, {
    body: {
      name: '济南公交第一分公司',
      kind: 'end_user',
      tier: 'A',
      contact: { name: '王队长', phone },
      site: { name: '总站', adcode: '370102', address: '经十路 1 号', ...depot },
    },
  });
  const siteId = customer.sites[0]?.id ?? '';
  const asset = await csr.call(assetEndpoints.add, {
    body: {
      customerId: customer.id,
      siteId,
      serialNo,
      productLine: 'city',
      model: 'XB6105',
      soldByAgent: false,
      ...machine,
    },
  });
  const { id } = await csr.call(serviceRequestEndpoints.register, {
    body: {
      channel: 'phone',
      kind: 'repair',
      customerId: customer.id,
      siteId,
      assetId: asset.id,
      faultClass: 'body',
      severity: 'urgent',
      isSupplierNeeded: false,
      description: '前门打不开，乘客无法上车',
    },
  });
  await csr.call(serviceRequestEndpoints.triage, {
    params: { id },
    body: { kind: 'repair', faultClass: 'body', severity: 'urgent', isSupplierNeeded: false },
  });
  return id;
}
