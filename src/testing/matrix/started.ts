import type { FastifyInstance } from 'fastify';
import type { Registry } from '#modules/regulation/index.ts';
import { passToField, registerServiceRequest } from '#modules/service-request/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import type { Road } from '#road/road.ts';
import { buildersOn, done, farAdcode, nearAdcode } from '../builders.ts';
import { aDutyOccasion } from './duty-occasion.ts';
import { followUp } from './followed-up.ts';
import { hire } from './people.ts';
import { aMissedCall } from './phone-call.ts';
import { aPlannedDay } from './planned-day.ts';
import { aPriceList } from './price-list.ts';
import { aProject } from './project.ts';
import type { Side } from './side.ts';
import { aTakeover } from './takeover.ts';

const phones = { home: '13811110001', away: '13922220002' } as const;

interface Ground {
  readonly road: Road;
  readonly registry: Registry;
  readonly db: Db;
  readonly files: FileStore;
  readonly app: FastifyInstance;
  readonly admin: string;
}

/** A side before its customer has a link and its company a draft. */
export type Started = Omit<Side, 'token' | 'code' | 'draftId' | 'backtestId'> & { readonly agentId: string };

export async function aSide(
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
