import type { RegisterServiceRequest } from '#contract/service-request-shape.ts';
import { beginning } from '#contract/work-order-facts.ts';
import type { Values } from '#engine/vocabulary.ts';
import { type CivilDate, type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Due } from '#road/road.ts';

/** What is known of those whom a new request concerns. */
export interface Concerned {
  readonly customerName: string;
  readonly tier: string;
  readonly customerKind: string;
  readonly isSiteOfCustomer: boolean;
  readonly siteName: string;
  readonly address: string;
  readonly regionName: string | null;
  readonly distanceMetres: number | null;
  readonly branchId: string;
  readonly branchCode: string;
  readonly branchCalendar: string;
  readonly branchZone: string;
  readonly contactName: string | null;
  readonly phone: string | null;
  readonly isAssetOfCustomer: boolean | null;
  readonly productLine: string | null;
  readonly model: string | null;
  readonly serialNo: string | null;
  readonly vehicleNo: string | null;
  readonly soldOn: CivilDate | null;
  readonly soldByAgent: boolean | null;
  readonly isOwnProduct: boolean | null;
  readonly warrantyUntil: CivilDate | null;
}

/** Customer, site, machine, contact and branch at once, for many: registering is the busiest verb of the product. */
const concernedStatement: Statement = {
  name: 'service_request.concerned',
  text: `
select q.n, f.*
from jsonb_to_recordset($1) as q(n integer, "customerId" uuid, "siteId" uuid, "assetId" uuid, "contactId" uuid)
  cross join lateral (
select c.name as "customerName", c.tier, c.kind as "customerKind", s.customer_id = c.id as "isSiteOfCustomer",
  s.name as "siteName", s.address, r.full_name as "regionName", s.distance_metres as "distanceMetres", b.id as "branchId",
  b.code as "branchCode", b.calendar as "branchCalendar", b.zone as "branchZone", k.name as "contactName", k.phone,
  a.customer_id = c.id as "isAssetOfCustomer", a.product_line as "productLine", a.model, a.serial_no as "serialNo",
  a.vehicle_no as "vehicleNo", a.sold_on as "soldOn", a.sold_by_agent as "soldByAgent", a.is_own_product as "isOwnProduct", a.warranty_until as "warrantyUntil"
from customer c
  join site s on s.id = q."siteId"
  join branch b on b.id = s.branch_id
  left join region r on r.adcode = s.adcode
  left join asset a on a.id = q."assetId"
  left join lateral (
    select name, phone from contact where customer_id = c.id and (q."contactId" is null and is_main or id = q."contactId")
  ) k on true
where c.id = q."customerId" limit 1
  ) f`,
};

interface Parties {
  readonly customerId: string;
  readonly siteId: string;
  readonly assetId?: string | null;
  readonly contactId?: string | null;
}

export async function readConcerned(tx: Tx, parties: Parties): Promise<Concerned | undefined> {
  const { customerId, siteId, assetId = null, contactId = null } = parties;
  const [found] = await tx.ask<Concerned>(concernedStatement, { customerId, siteId, assetId, contactId });
  return found;
}

/** What clauses may ask of a new request. */
export function factsOf(input: RegisterServiceRequest, concerned: Concerned, at: EpochMs): Values {
  return {
    'service_request.state': 'registered',
    'service_request.channel': input.channel,
    'service_request.kind': input.kind,
    'service_request.fault_class': input.faultClass,
    'service_request.severity': input.severity,
    'service_request.supplier_needed': input.isSupplierNeeded,
    ...(input.isOpenedByStaff !== undefined && { 'service_request.opened_by_staff': input.isOpenedByStaff }),
    ...(input.softwareKind !== undefined && {
      'software_case.kind': input.softwareKind,
      'software_case.question': beginning(input.description),
    }),
    'branch.code': concerned.branchCode,
    'branch.calendar': concerned.branchCalendar,
    'customer.tier': concerned.tier,
    'customer.is_agent': concerned.customerKind === 'agent',
    'site.address_known': concerned.address.trim() !== '',
    'site.contact_known': concerned.contactName !== null,
    'site.phone_known': concerned.phone !== null,
    'asset.distance': concerned.distanceMetres,
    ...(concerned.serialNo !== null && assetFacts(concerned, civilDay(at, concerned.branchZone))),
  };
}

/** What clauses may ask of the machine. */
export function assetFacts(concerned: Concerned, day: CivilDate): Values {
  const { warrantyUntil } = concerned;
  return {
    'asset.product_line': concerned.productLine,
    'asset.model': concerned.model,
    'asset.serial_no': concerned.serialNo,
    'asset.vehicle_no': concerned.vehicleNo,
    'asset.sold_on': concerned.soldOn,
    'asset.sold_by_agent': concerned.soldByAgent,
    'asset.own_product': concerned.isOwnProduct,
    'asset.warranty_until': warrantyUntil,
    'asset.in_warranty': warrantyUntil === null ? null : day <= warrantyUntil,
  };
}

const instant = (at: EpochMs | null): string | null => (at === null ? null : formatInstant(at));

const projectStatement: Statement = {
  name: 'service_request.project_due',
  text: 'update service_request set due_at = $2, due_clause = $3, risk_at = $4 where id = $1',
};

/** Keeps the earliest limit beside the row, for the queue. */
export function projectRequestDue(tx: Tx, id: string, { dueAt, clause, riskAt }: Due): Promise<unknown> {
  return tx.run(projectStatement, [id, instant(dueAt), clause, instant(riskAt)]);
}
