import { clearingItems, safetyItems } from '#contract/work-order-shape.ts';
import { appointmentReactions, appointmentRoutes } from '#modules/appointment/index.ts';
import { arrivalReactions, arrivalRoutes } from '#modules/arrival/index.ts';
import { callbackReactions, callbackRoutes } from '#modules/callback/index.ts';
import { chargeReactions, chargeRoutes } from '#modules/charge/index.ts';
import { checklistReactions, checklistRoutes } from '#modules/checklist/index.ts';
import { complaintRoutes } from '#modules/complaint/index.ts';
import { diagnosisRoutes } from '#modules/diagnosis/index.ts';
import { dispatchReactions, dispatchRoutes } from '#modules/dispatch/index.ts';
import { entrustmentRoutes } from '#modules/entrustment/index.ts';
import { expenseReactions, expenseRoutes } from '#modules/expense/index.ts';
import { handlingRoutes } from '#modules/handling/index.ts';
import { identificationRoutes } from '#modules/identification/index.ts';
import { incidentRoutes } from '#modules/incident/index.ts';
import { knowledgeRoutes } from '#modules/knowledge/index.ts';
import { paidServiceRoutes } from '#modules/paid-service/index.ts';
import { linkPath, portalRoutes } from '#modules/portal/index.ts';
import { serviceReportRoutes } from '#modules/service-report/index.ts';
import {
  projectRequestDue,
  serviceRequestReactions,
  serviceRequestRoutes,
} from '#modules/service-request/index.ts';
import { takeBackRoutes } from '#modules/take-back/index.ts';
import { vanStockRoutes } from '#modules/van-stock/index.ts';
import { warrantyRoutes } from '#modules/warranty/index.ts';
import { workOrderRoutes } from '#modules/work-order/index.ts';
import { createFileStore } from '#platform/file/file-store.ts';
import type { Reaction } from '#road/road.ts';
import { askRoutes } from './ask-routes.ts';
import type { TestDatabase } from './database.ts';
import {
  aCall,
  aCustomer,
  aDepartment,
  aPerson,
  bodyOf,
  type Person,
  type TestCustomer,
} from './department.ts';
import { aFolder } from './folder.ts';

export const linkSecret = 'secret of the tests';

/** A 2×1 picture of one black and one white point: the smallest signature. */
export const signature =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNg+A8AAQIBAEK+vGgAAAAASUVORK5CYII=';

/** A service department with its people, and all verbs of the main job by their actions; under the bus maker's regulation unless said otherwise. */
export async function aMainJob(database: TestDatabase, { pack }: { readonly pack?: string } = {}) {
  const reactions = merged(
    serviceRequestReactions,
    chargeReactions,
    dispatchReactions,
    checklistReactions,
    appointmentReactions,
    arrivalReactions,
    callbackReactions,
    expenseReactions,
  );
  const dueProjections = { service_request: projectRequestDue };
  const department = await aDepartment(database, { reactions, dueProjections, ...(pack && { pack }) });
  const { db, road, branchId, clock } = department;
  const files = createFileStore({ directory: aFolder('files'), maxMegabytes: 5 });
  const { regulations } = road;
  const papers = {
    ...{ db, clock, files, road },
    pool: database.pool,
    secret: linkSecret,
    publicUrl: 'https://service.example',
  };
  const routes = [
    ...serviceRequestRoutes({ portalPath: id => linkPath(linkSecret, id) }),
    ...diagnosisRoutes,
    ...knowledgeRoutes,
    ...workOrderRoutes,
    ...dispatchRoutes,
    ...entrustmentRoutes,
    ...arrivalRoutes,
    ...appointmentRoutes({ portalUrl: id => linkPath(linkSecret, id) }),
    ...serviceReportRoutes(papers),
    ...identificationRoutes({ secret: linkSecret }),
    ...vanStockRoutes,
    ...checklistRoutes,
    ...expenseRoutes,
    ...incidentRoutes,
    ...takeBackRoutes({ files }),
    ...handlingRoutes,
    ...paidServiceRoutes,
    ...warrantyRoutes,
    ...chargeRoutes,
    ...callbackRoutes,
    ...complaintRoutes,
    ...portalRoutes({ ...papers, regulations }),
  ];
  const customer = await aCustomer(db, { branchId, warrantyUntil: '2028-01-01' });
  const people = {
    csr: await aPerson(db, 'csr', { branchId }),
    support: await aPerson(db, 'support', { branchId }),
    dispatcher: await aPerson(db, 'dispatcher', { branchId }),
    quality: await aPerson(db, 'quality', { branchId }),
    manager: await aPerson(db, 'manager', { branchId }),
  };

  return { ...department, ...people, customer, files, routes, ...askRoutes(department, routes) };
}

export type MainJob = Awaited<ReturnType<typeof aMainJob>>;

function merged(...parts: readonly Readonly<Record<string, readonly Reaction[]>>[]) {
  const all: Record<string, Reaction[]> = {};
  for (const part of parts)
    for (const [type, listeners] of Object.entries(part)) all[type] = [...(all[type] ?? []), ...listeners];
  return all;
}

export async function anEngineer(
  job: MainJob,
  more: { name?: string; skills?: string[]; branchId?: string } = {},
) {
  return aPerson(job.db, 'engineer', { branchId: job.branchId, ...more });
}

export interface RequestOptions {
  readonly customer?: TestCustomer;
  readonly call?: Record<string, string | boolean>;
}

/** A registered request; answers with its id. */
export async function aRequest(job: MainJob, { customer = job.customer, call = {} }: RequestOptions = {}) {
  const made = await job.act(job.csr.actor, 'service_request.register', aCall(customer, call));
  return bodyOf<{ id: string; requestNo: string }>(made);
}

/** A work order that nobody holds yet. */
export async function anOrder(job: MainJob, more: object = {}) {
  const request = await aRequest(job);
  const input = { id: request.id, task: '检查前门气路', ...more };
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', input);
  const { workOrderId, orderNo } = bodyOf<{ workOrderId: string; orderNo: string }>(passed);
  return { requestId: request.id, id: workOrderId, orderNo };
}

/** The steps of an engineer from acceptance on, in their order. */
export const stepsOnSite = [
  ['work_order.accept', {}],
  ['work_order.contact_customer', { text: '已与王师傅确认故障，需带气缸' }],
  ['work_order.prepare', { hasServiceReportForm: true, hasSatisfactionForm: true }],
  ['work_order.depart', {}],
  ['work_order.check_in', { outcome: 'at_place', position: { lng: 117.0, lat: 36.6, accuracyMetres: 12 } }],
  [
    'work_order.diagnose',
    {
      use: '每日运行 16 小时',
      fault: '前门打不开',
      history: '昨日起动作迟缓',
      runningHours: 4200,
      mileageKm: 83_000,
      isWithinThreeGuarantees: true,
      wasDismantledBefore: false,
      cause: '门泵漏气',
    },
  ],
  ['work_order.request_consent', { plan: '更换门泵', amountFen: 0, isGranted: true }],
  [
    'work_order.record_repair',
    {
      work: '更换门泵并调整',
      parts: [{ partNo: 'MB-1', name: '门泵', quantity: 1, priceFen: 68_000, isCharged: false }],
      isGuidanceGiven: true,
    },
  ],
  ['work_order.test', { result: '开关二十次正常', isPassed: true }],
  [
    'service_report.sign',
    {
      signedByName: '王小明',
      signerPosition: '车队长',
      signerDecides: true,
      signature,
      strokes: 7,
      score: 5,
    },
  ],
  ['work_order.complete', {}],
] as const;

interface CarriedOut {
  readonly last: string;
  readonly engineer: Person;
  /** With the checks before and after the work, which some regulations demand. */
  readonly isCareful?: boolean;
}

function withCare(action: string, input: object): (readonly [string, object])[] {
  const step = [action, input] as const;
  if (action === 'work_order.record_repair')
    return [['work_order.check_safety', { items: safetyItems }], step];
  if (action === 'work_order.complete') return [['work_order.clear_up', { items: clearingItems }], step];
  return [step];
}

/** Sends an engineer and takes the order through the steps up to and including `last`. */
export async function carryOut(
  job: MainJob,
  order: { id: string },
  { last, engineer, isCareful = false }: CarriedOut,
) {
  const assign = { id: order.id, engineerId: engineer.id, reason: 'test' };
  bodyOf(await job.act(job.dispatcher.actor, 'dispatch.assign', assign));
  const place = stepsOnSite.findIndex(([action]) => action === last);
  for (const [action, input] of stepsOnSite.slice(0, place + 1))
    for (const [taken, how] of isCareful ? withCare(action, input) : [[action, input] as const])
      bodyOf(await job.act(engineer.actor, taken, { id: order.id, ...how }));
}
