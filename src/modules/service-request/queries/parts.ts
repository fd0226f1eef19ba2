import { sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import type { Note, ServiceRequest } from '#contract/service-request-shape.ts';
import type { SubjectState } from '#engine/state.ts';
import { writtenInstant } from '#platform/database/rows-as-json.ts';
import type { Actor } from '#road/actor.ts';
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
  readonly isMerged: boolean;
}

/** The request with its log's state and all that belongs to it, read in one statement: one way to the database and back. */
export interface WholeRow extends HeadRow {
  readonly log: { readonly state: SubjectState; readonly seq: number };
  readonly notes: readonly Note[];
  readonly orders: readonly OrderRow[];
  readonly beside: ServiceRequest['openBeside'];
}

/** A work order with those who hold it. */
export type OrderRow = ServiceRequest['workOrders'][number] & {
  readonly engineerId: string | null;
  readonly leaderId: string | null;
};

const mostBeside = 20;

/** The request with all that it names and all that belongs to it; undefined when this reader may know of none. */
export async function wholeOf({ db, actor, reach }: ReadContext, id: string): Promise<WholeRow | undefined> {
  const { rows } = await sql<WholeRow>`
    select q.id, q.request_no, q.state, q.channel, q.kind, q.severity, q.fault_class, q.is_supplier_needed, q.description,
      q.registered_at, q.registered_by_name, q.branch_id, q.customer_id, q.site_id, q.asset_id, q.resolution,
      c.customer_no, c.name as customer_name, c.tier, k.id as contact_id, k.name as contact_name, k.phone,
      s.name as site_name, s.address, s.distance_metres, r.full_name as region_name, b.name as branch_name, b.zone,
      a.serial_no, a.model, a.product_line, a.warranty_until, o.name as owner_name,
      exists (select from service_request_merge m where m.request_id = q.id) as is_merged,
      json_build_object('state', l.state, 'seq', l.seq) as log,
      ${notes} as notes, ${orders} as orders, ${besideFor(actor, reach)} as beside
    from service_request q
      join subject l on l.id = q.id
      join customer c on c.id = q.customer_id
      join site s on s.id = q.site_id
      join branch b on b.id = q.branch_id
      left join region r on r.adcode = s.adcode
      left join asset a on a.id = q.asset_id
      left join person o on o.id = q.owner_id
      left join contact k on k.customer_id = c.id and (q.contact_id is null and k.is_main or k.id = q.contact_id)
    where q.id = ${id} and ${withinSight(actor, reach)}`.execute(db);
  const [row] = rows;
  return row && { ...row, notes: row.notes.map(instantsOfNote), orders: row.orders.map(instantsOfOrder) };
}

const notes = sql`(select coalesce(json_agg(json_build_object('id', n.id, 'at', n.at, 'authorName', n.author_name,
    'kind', n.kind, 'text', n.text) order by n.at, n.id), '[]')
  from service_request_note n where n.request_id = q.id)`;

const orders = sql`(select coalesce(json_agg(json_build_object('id', w.id, 'orderNo', w.order_no, 'state', w.state,
    'engineerName', e.name, 'engineerId', w.engineer_id, 'leaderId', w.leader_id,
    'appointmentFrom', w.appointment_from, 'appointmentTo', w.appointment_to) order by w.id), '[]')
  from work_order w left join person e on e.id = w.engineer_id where w.request_id = q.id)`;

/** Other open requests of the same customer that this reader may know of, the newest first; `own` is the request itself. */
function besideFor(actor: Actor, reach: Reach) {
  const open = sql.join([...openStates].map(state => sql.lit(state)));
  return sql`(select coalesce(json_agg(json_build_object('id', x.id, 'requestNo', x.request_no,
      'description', x.description)), '[]')
    from (select q.id, q.request_no, left(q.description, 120) as description
      from service_request q, (select q.customer_id, q.id) own(customer_id, id)
      where q.customer_id = own.customer_id and q.id <> own.id and q.state in (${open}) and ${withinSight(actor, reach)}
      order by q.registered_at desc, q.id desc limit ${mostBeside}) x)`;
}

function instantsOfNote(note: Note): Note {
  return { ...note, at: writtenInstant(note.at) };
}

function instantsOfOrder(order: OrderRow): OrderRow {
  const { appointmentFrom, appointmentTo } = order;
  return {
    ...order,
    appointmentFrom: writtenInstant(appointmentFrom),
    appointmentTo: writtenInstant(appointmentTo),
  };
}
