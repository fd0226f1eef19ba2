import { sql } from 'kysely';
import type { Note, ServiceRequest } from '#contract/service-request.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { ReadContext } from '#road/route.ts';
import { openStates } from '../lifecycle.ts';
import { withinSight } from './sight.ts';

type Copied =
  | 'id'
  | 'requestNo'
  | 'state'
  | 'channel'
  | 'kind'
  | 'severity'
  | 'faultClass'
  | 'isSupplierNeeded'
  | 'description'
  | 'registeredByName'
  | 'ownerName'
  | 'branchId'
  | 'branchName'
  | 'resolution';

export interface HeadRow extends Pick<ServiceRequest, Copied> {
  readonly registeredAt: Temporal.Instant;
  readonly customerId: string;
  readonly customerNo: string;
  readonly customerName: string;
  readonly tier: string;
  readonly contactId: string | null;
  readonly contactName: string | null;
  readonly phone: string | null;
  readonly siteId: string;
  readonly siteName: string;
  readonly address: string;
  readonly regionName: string | null;
  readonly distanceMetres: number | null;
  readonly zone: string;
  readonly assetId: string | null;
  readonly serialNo: string | null;
  readonly model: string | null;
  readonly productLine: string | null;
  readonly warrantyUntil: string | null;
}

/** The request with all that it names; undefined when there is none that this reader may know of. */
export async function headOf({ db, actor, reach }: ReadContext, id: string): Promise<HeadRow | undefined> {
  const { rows } = await sql<HeadRow>`
    select q.id, q.request_no, q.state, q.channel, q.kind, q.severity, q.fault_class, q.is_supplier_needed, q.description,
      q.registered_at, q.registered_by_name, q.branch_id, q.customer_id, q.site_id, q.asset_id, q.resolution,
      c.customer_no, c.name as customer_name, c.tier, k.id as contact_id, k.name as contact_name, k.phone,
      s.name as site_name, s.address, s.distance_metres, r.full_name as region_name, b.name as branch_name, b.zone,
      a.serial_no, a.model, a.product_line, a.warranty_until, o.name as owner_name
    from service_request q
      join customer c on c.id = q.customer_id
      join site s on s.id = q.site_id
      join branch b on b.id = q.branch_id
      left join region r on r.adcode = s.adcode
      left join asset a on a.id = q.asset_id
      left join person o on o.id = q.owner_id
      left join contact k on k.customer_id = c.id and (q.contact_id is null and k.is_main or k.id = q.contact_id)
    where q.id = ${id} and ${withinSight(actor, reach)}`.execute(db);
  return rows[0];
}

export async function notesOf(db: Db, requestId: string): Promise<Note[]> {
  const notes = await db
    .selectFrom('serviceRequestNote')
    .select(['id', 'at', 'authorName', 'kind', 'text'])
    .where('requestId', '=', requestId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return notes.map(note => ({ ...note, kind: note.kind as Note['kind'], at: note.at.toString() }));
}

/** The work orders of a request, the first one first, with those who hold them. */
export async function ordersOf(db: Db, requestId: string) {
  const orders = await db
    .selectFrom('workOrder')
    .leftJoin('person', 'person.id', 'workOrder.engineerId')
    .select([
      'workOrder.id',
      'orderNo',
      'state',
      'person.name as engineerName',
      'engineerId',
      'leaderId',
      'appointmentFrom',
      'appointmentTo',
    ])
    .where('requestId', '=', requestId)
    .orderBy('workOrder.id')
    .execute();
  return orders.map(order => ({
    ...order,
    appointmentFrom: order.appointmentFrom?.toString() ?? null,
    appointmentTo: order.appointmentTo?.toString() ?? null,
  }));
}

const mostBeside = 20;

/** Other open requests of the same customer that this reader may know of. */
export async function openBesideOf({ db, actor, reach }: ReadContext, head: HeadRow) {
  const open = sql.join([...openStates].map(state => sql.lit(state)));
  const { rows } = await sql<{ id: string; requestNo: string; description: string }>`
    select q.id, q.request_no, left(q.description, 120) as description
    from service_request q
    where q.customer_id = ${head.customerId} and q.id <> ${head.id} and q.state in (${open}) and ${withinSight(actor, reach)}
    order by q.registered_at desc, q.id desc limit ${mostBeside}`.execute(db);
  return rows;
}
