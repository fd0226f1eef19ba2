import type { FastifyInstance } from 'fastify';
import { Refused } from '#kernel/refusal.ts';
import { runBacktestOfDraft } from '#modules/backtest/index.ts';
import { draftEdition } from '#modules/edition/index.ts';
import { keepFile } from '#modules/file/index.ts';
import { machineCode } from '#modules/intake/index.ts';
import type { Registry } from '#modules/regulation/index.ts';
import { passToField, registerServiceRequest } from '#modules/service-request/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { newId } from '#platform/id.ts';
import { systemActor } from '#road/actor.ts';
import type { Road } from '#road/road.ts';
import { buildersOn, done, farAdcode, nearAdcode } from '../builders.ts';
import { answered } from './ask.ts';
import { aConductCase } from './conduct-case.ts';
import { aDutyOccasion } from './duty-occasion.ts';
import { aFiledForm } from './filed-form.ts';
import { type Cookies, hire, hireEverybody, setUp } from './people.ts';
import { aMissedCall } from './phone-call.ts';
import { aPlannedDay } from './planned-day.ts';
import type { ProductInProcess } from './product.ts';
import { aProject } from './project.ts';
import { aTakeover } from './takeover.ts';

/** One of two branches with all that belongs to it: a customer, a case in the field, its follow-up and a photograph. */
export interface Side {
  readonly name: 'home' | 'away';
  readonly branchId: string;
  readonly customerId: string;
  readonly siteId: string;
  readonly assetId: string;
  readonly serialNo: string;
  readonly phone: string;
  readonly requestId: string;
  readonly orderId: string;
  readonly engineerId: string;
  readonly callbackId: string;
  readonly complaintId: string;
  readonly fileId: string;
  /** A mail of the customer, filed in the side's request, and what was enclosed in it. */
  readonly messageId: string;
  readonly enclosureId: string;
  /** A violation of the side's engineer. */
  readonly conductId: string;
  /** A duty of the side's engineer. */
  readonly dutyId: string;
  readonly formId: string;
  /** Work of the side's engineer that met a changed order. */
  readonly setAsideId: string;
  /** What the side's engineer spent, and a claim of it. */
  readonly expenseId: string;
  readonly claimId: string;
  /** What the side's engineer told the centre. */
  readonly incidentId: string;
  /** The installation of the side's machine, and a defect found there. */
  readonly projectId: string;
  readonly issueId: string;
  /** An absence of the side's engineer, a plan of a day of its branch, a maintenance plan of its machine. */
  readonly absenceId: string;
  readonly proposalId: string;
  readonly maintenanceId: string;
  /** A call of the customer that nobody answered. */
  readonly callId: string;
  /** A price list of the branch that has not begun. */
  readonly priceListId: string;
  /** An old register of the branch that has been tried out. */
  readonly takeoverId: string;
  /** A draft of the regulation and its back-test: of the whole company, the same on both sides. */
  readonly draftId: string;
  readonly backtestId: string;
  /** The secret of the customer's page. */
  readonly token: string;
  /** The code on the label of the machine. */
  readonly code: string;
}

export interface World {
  readonly home: Side;
  readonly away: Side;
  /** Of the branch `home`, as customer of the customer of `home`. */
  readonly cookies: Cookies;
}

const phones = { home: '13811110001', away: '13922220002' } as const;

export async function twoBranches({ app, database, composition }: ProductInProcess): Promise<World> {
  const { admin, branchId } = await setUp(app);
  const { road, files, registry, config } = await composition();
  const builders = buildersOn(road, database.db);
  const other = await builders.aBranch({ name: '青岛服务网点', adcode: farAdcode });
  const ground = { road, registry, db: database.db, files, app, admin };
  const home = await aSide(ground, { name: 'home', branchId });
  const away = await aSide(ground, { name: 'away', branchId: other.id });
  await database.db
    .updateTable('customer')
    .set({ agentId: home.agentId })
    .where('id', '=', home.customerId)
    .execute();
  const cookies = await hireEverybody({ app, admin }, home);
  const [homeLink, awayLink] = await Promise.all([home, away].map(side => tokenOf(app, cookies.csr, side)));
  const text = await aDraft(road, registry);
  const codeOf = ({ assetId }: Started) => machineCode(config.secret, assetId);
  return {
    home: { ...home, ...text, token: homeLink ?? '', code: codeOf(home) },
    away: { ...away, ...text, token: awayLink ?? '', code: codeOf(away) },
    cookies,
  };
}

async function aDraft(road: Road, registry: Registry) {
  const { id: draftId } = await done<{ id: string }>(road, draftEdition(registry), { note: '' });
  const { id: backtestId } = await done<{ id: string }>(road, runBacktestOfDraft, { draftId });
  return { draftId, backtestId };
}

interface Ground {
  readonly road: Road;
  readonly registry: Registry;
  readonly db: Db;
  readonly files: FileStore;
  readonly app: FastifyInstance;
  readonly admin: string;
}

type Started = Omit<Side, 'token' | 'code' | 'draftId' | 'backtestId'> & { readonly agentId: string };

async function aSide(
  { road, registry, db, files, app, admin }: Ground,
  { name, branchId }: Pick<Side, 'name' | 'branchId'>,
): Promise<Started> {
  const builders = buildersOn(road, db);
  const adcode = name === 'home' ? nearAdcode : farAdcode;
  const phone = phones[name];
  const customer = await builders.aCustomer({ name: `${name}公交公司`, phone, adcode, branchId });
  const agent = await builders.aCustomer({ name: `${name}代理商`, kind: 'agent', adcode, branchId });
  const asset = await builders.anAsset({ customer });
  const siteId = customer.sites[0]?.id ?? '';
  const requestId = await registered(road, { customerId: customer.id, siteId, assetId: asset.id, name });
  const { workOrderId: orderId } = await done<{ workOrderId: string }>(road, passToField, {
    id: requestId,
    task: `${name}检查前门`,
  });
  const engineer = await hire({ app, admin }, { role: 'engineer', username: `engineer-${name}`, branchId });
  const work = { road, db, files, name, branchId, requestId, orderId, engineerId: engineer };
  const followed = await followUp(work);
  return {
    ...{ name, branchId, siteId, phone, requestId, orderId },
    customerId: customer.id,
    agentId: agent.id,
    assetId: asset.id,
    serialNo: asset.serialNo,
    engineerId: engineer,
    ...followed,
    ...(await aPlannedDay(db, { branchId, engineerId: engineer, assetId: asset.id })),
    priceListId: await aPriceList(db, branchId),
    takeoverId: await aTakeover(db, { branchId, fileId: followed.fileId, personId: engineer }),
    ...(await aProject(db, work)),
    ...(await aMissedCall({ road, db }, { branchId, phone })),
    dutyId: await aDutyOccasion({ road, registry }, work),
  };
}

interface Caller {
  readonly customerId: string;
  readonly siteId: string;
  readonly assetId: string;
  readonly name: string;
}

async function registered(road: Road, { name, ...caller }: Caller): Promise<string> {
  const fault = { faultClass: 'body', severity: 'normal', isSupplierNeeded: false };
  const description = `${name}车门打不开`;
  const call = { channel: 'phone', kind: 'repair', ...caller, ...fault, description };
  return (await done<{ id: string }>(road, registerServiceRequest, call)).id;
}

interface Work extends Pick<Side, 'name' | 'branchId' | 'requestId' | 'orderId' | 'engineerId'> {
  readonly road: Road;
  readonly db: Db;
  readonly files: FileStore;
}

/** Rows as the steps of the work would leave them: the matrix asks who may see them, not how they came about. */
async function followUp({ road, db, files, name, branchId, requestId, orderId, engineerId }: Work) {
  const [callbackId, complaintId] = [newId(), newId()];
  const at = Temporal.Instant.from('2026-11-20T03:00:00Z');
  const held = { engineerId, state: 'assigned' };
  await db.updateTable('workOrder').set(held).where('id', '=', orderId).execute();
  await db.updateTable('serviceRequest').set({ engineerId }).where('id', '=', requestId).execute();
  const of = { requestId, orderId, branchId };
  await db
    .insertInto('callback')
    .values({ id: callbackId, ...of, state: 'due', serviceAt: at })
    .execute();
  await db
    .insertInto('complaint')
    .values({
      id: complaintId,
      ...of,
      complaintNo: `C-${name}`,
      state: 'opened',
      source: 'desk',
      text: `${name}不满意`,
      openedAt: at,
    })
    .execute();
  const fileId = await aFile({ db, files }, name);
  await db
    .insertInto('workOrderPhoto')
    .values({ id: newId(), orderId, fileId, moment: 'before', takenAt: at })
    .execute();
  const formId = await aFiledForm(road, { db, files, branchId, engineerId, fileId });
  const mail = await aFiledMail(db, { requestId, fileId, at });
  const conductId = await aConductCase(road, engineerId);
  const setAsideId = await workSetAside(db, { orderId, engineerId });
  const incidentId = await anIncident(db, { requestId, orderId, branchId });
  const spent = await anExpense(db, { orderId, branchId, engineerId });
  return { ...mail, callbackId, complaintId, fileId, formId, conductId, setAsideId, incidentId, ...spent };
}

async function anExpense(
  db: Db,
  { orderId, branchId, engineerId }: Pick<Work, 'orderId' | 'branchId' | 'engineerId'>,
) {
  const [expenseId, claimId] = [newId(), newId()];
  const at = Temporal.Instant.from('2026-11-20T03:00:00Z');
  const of = { orderId, personId: engineerId };
  const claim = { state: 'submitted', travellerUnit: 'sales_branch', place: '济南', amountFen: 100 };
  await db
    .insertInto('expenseClaim')
    .values({ id: claimId, ...of, branchId, ...claim, placeMatches: true, submittedAt: at })
    .execute();
  await db
    .insertInto('expense')
    .values({ id: expenseId, ...of, kind: 'other', amountFen: 100, spentOn: '2026-11-20', recordedAt: at })
    .execute();
  return { expenseId, claimId };
}

async function anIncident(db: Db, of: Pick<Work, 'requestId' | 'orderId' | 'branchId'>) {
  const id = newId();
  const at = Temporal.Instant.from('2026-11-20T03:00:00Z');
  const told = { situation: 'mealtime', happenedAt: at, reportedAt: at, reportedByName: 'nobody' };
  await db
    .insertInto('incident')
    .values({ id, ...of, ...told })
    .execute();
  return id;
}

async function workSetAside(db: Db, { orderId, engineerId }: Pick<Work, 'orderId' | 'engineerId'>) {
  const id = newId();
  const at = Temporal.Instant.from('2026-11-20T03:00:00Z');
  const sent = { account: engineerId, key: id, id, personId: engineerId, personName: 'nobody', orderId };
  const times = { deviceAt: at, offsetMs: 0, happenedAt: at, receivedAt: at };
  const kept = { outcome: 'set_aside', conflict: 'reassigned', input: JSON.stringify({}) };
  await db
    .insertInto('fieldCommand')
    .values({ ...sent, ...times, ...kept, call: 'POST /work-orders/:id/complete' })
    .execute();
  return id;
}

interface FiledMail {
  readonly requestId: string;
  readonly fileId: string;
  readonly at: Temporal.Instant;
}

async function aFiledMail(db: Db, { requestId, fileId, at }: FiledMail) {
  const [messageId, enclosureId] = [newId(), newId()];
  const words = { fromAddress: 'a@example.com', fromName: 'A', subject: 'x', topic: 'x', text: 'x' };
  const kept = { direction: 'in', state: 'filed', digest: messageId, raw: Buffer.from('x') };
  await db
    .insertInto('message')
    .values({ id: messageId, ...kept, ...words, requestId, at })
    .execute();
  const enclosure = { id: enclosureId, messageId, place: 0, name: 'a.txt', bytes: 1, fileId };
  await db.insertInto('messageEnclosure').values(enclosure).execute();
  return { messageId, enclosureId };
}

async function aPriceList(db: Db, branchId: string): Promise<string> {
  const id = newId();
  const prices = { callOutFen: 5_000, partsMarkupPercent: 0, preferentialPercent: 100 };
  const content = JSON.stringify({ ...prices, labour: [], travel: [], parts: [] });
  const added = { addedByName: 'nobody', addedAt: Temporal.Instant.from('2026-11-20T03:00:00Z') };
  await db
    .insertInto('priceList')
    .values({ id, branchId, fromOn: '2099-01-01', content, ...added })
    .execute();
  return id;
}

/** Uploaded by somebody whom no reader is. */
async function aFile(kept: Pick<Work, 'db' | 'files'>, name: string): Promise<string> {
  const content = Buffer.from(`a photograph of ${name}`);
  const stored = await keepFile(kept, { name: `${name}.txt`, content }, systemActor('phone'));
  if (stored instanceof Refused) throw new Error(stored.refusals[0]?.code);
  return stored.id;
}

async function tokenOf(app: FastifyInstance, cookie: string, { requestId }: Started): Promise<string> {
  const path = `/service-requests/${requestId}`;
  const { portalPath } = await answered<{ portalPath: string }>(app, { method: 'GET', path, cookie });
  return portalPath.split('/').at(-1) ?? '';
}
