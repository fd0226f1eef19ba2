import { type RawBuilder, sql } from 'kysely';
import type { BoardOrder } from '#contract/board.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import { isOut, orderHindrance } from '#modules/work-order/index.ts';
import { rowsAsJson, writtenInstant } from '#platform/database/rows-as-json.ts';
import type { ReadContext } from '#road/route.ts';
import { divisionOfSite, lastAtCustomer, siteLat, siteLng } from '../about-site.ts';
import type { BoardAsked } from './board.ts';
import { usualMinutes } from './usual-minutes.ts';
import { withTravel } from './with-travel.ts';

type Judged = 'place' | 'travelMinutes' | 'risk' | 'plannedMinutes' | 'crewIds' | 'mayShift' | 'mayTakeBack';

interface OrderRow extends Omit<BoardOrder, Judged> {
  readonly lng: number | null;
  readonly lat: number | null;
  readonly riskAt: string | null;
  readonly leaderId: string | null;
  readonly memberIds: string[];
}

export interface BoardOrders {
  readonly held: BoardOrder[];
  readonly unassigned: BoardOrder[];
}

/** What the engineers of the branch hold in the stretch, or without a time; and what nobody holds, the most urgent first. */
export async function boardOrders(context: ReadContext, asked: BoardAsked): Promise<BoardOrders> {
  const { db, now } = context;
  const [rows, minutes] = await Promise.all([
    rowsAsJson<OrderRow>(db, statement(asked)),
    usualMinutes(db, { branchId: asked.branch.id, now }),
  ]);
  const orders = rows.map(row => orderOf(row, { now, plannedMinutes: minutes(row.faultClass) }));
  const { held = [], unassigned = [] } = Object.groupBy(orders, ({ state }) =>
    state === 'created' ? 'unassigned' : 'held',
  );
  const { lng, lat } = asked.branch;
  return { held: withTravel(held, { lng, lat }), unassigned };
}

const mostOrders = 10_000;

/** Places are rounded to about a kilometre, or the middle of the county: the board shows where to, the order itself the address. */
function statement({ branch, from, to }: BoardAsked): RawBuilder<unknown> {
  const [begins, ends] = [instantOf(from), instantOf(to)];
  return sql`
    select o.id, o.order_no as "orderNo", o.state, left(o.task, 200) as task, q.fault_class as "faultClass", o.required_skill as "requiredSkill",
      o.crew_size as "crewSize", c.name as "customerName", round(${siteLng}::numeric, 2)::float8 as lng,
      round(${siteLat}::numeric, 2)::float8 as lat, coalesce(d.full_name, s.name) as "placeName",
      s.distance_metres as "distanceMetres", o.engineer_id as "engineerId", o.leader_id as "leaderId",
      o.appointment_from as "from", o.appointment_to as "to", q.due_at as "dueAt", q.due_clause as "dueClause",
      q.risk_at as "riskAt", array(
        select a.engineer_id from assignment a where a.order_id = o.id and a.is_member and a.ended_at is null
      ) as "memberIds", ${lastAtCustomer} as "lastEngineerId"
    from work_order o
      join service_request q on q.id = o.request_id
      join customer c on c.id = q.customer_id
      join site s on s.id = q.site_id
      ${divisionOfSite}
    where o.branch_id = ${branch.id} and o.outlet_id is null and o.state not in ('completed', 'cancelled')
      and (o.state = 'created' or o.appointment_from is null
        or (o.appointment_from < ${ends} and o.appointment_to > ${begins}))
    order by coalesce(q.due_at, 'infinity'), o.id
    limit ${mostOrders}`;
}

interface Known {
  readonly now: EpochMs;
  readonly plannedMinutes: number;
}

function orderOf(
  { lng, lat, riskAt, leaderId, memberIds, ...row }: OrderRow,
  { now, plannedMinutes }: Known,
): BoardOrder {
  const { state, engineerId } = row;
  const standing = { state, engineerId, isSigned: false };
  return {
    ...row,
    from: writtenInstant(row.from),
    to: writtenInstant(row.to),
    dueAt: writtenInstant(row.dueAt),
    place: lng === null || lat === null ? null : { lng, lat },
    crewIds: [...new Set([leaderId, engineerId, ...memberIds])].filter(id => id !== null),
    plannedMinutes,
    travelMinutes: null,
    mayShift: orderHindrance(standing, 'appointment.agree') === undefined,
    mayTakeBack: !isOut(state) && orderHindrance(standing, 'dispatch.unassign') === undefined,
    risk: riskOf(row.dueAt, riskAt, now),
  };
}

function riskOf(dueAt: string | null, riskAt: string | null, now: EpochMs): BoardOrder['risk'] {
  if (dueAt === null) return 'none';
  if (Date.parse(dueAt) < now) return 'overdue';
  return riskAt !== null && Date.parse(riskAt) <= now ? 'at_risk' : 'none';
}
