import { sql } from 'kysely';
import type { OwnRequest, ownEndpoints } from '#contract/own.ts';
import { customersWithinReach } from '#modules/customer/index.ts';
import type { Query } from '#road/route.ts';
import type { IntakeOptions } from '../options.ts';

interface RequestRow extends Omit<OwnRequest, 'path' | 'registeredAt' | 'comesAt' | 'agentFen'> {
  readonly customerId: string;
  readonly registeredAt: Temporal.Instant;
  readonly comesAt: Temporal.Instant | null;
  readonly agentFen: number;
}

/** Own requests and those of the customers looked after, the newest first; an agent sees what they pay of each. */
export function ownRequests({ portalPath }: IntakeOptions): Query<typeof ownEndpoints.requests> {
  return async (context, { cursor = null, limit = 50 }) => {
    const { rows } = await sql<RequestRow>`
      select q.id, q.request_no, coalesce(i.state, q.state) as state, i.request_no as goes_on_as, q.customer_id, c.name as customer_name, a.serial_no,
        left(q.description, 120) as description, q.registered_at, ${nextVisit} as comes_at, ${agentShare} as agent_fen
      from service_request q join customer c on c.id = q.customer_id left join asset a on a.id = q.asset_id
        left join service_request_merge g on g.request_id = q.id left join service_request i on i.id = g.into_id
      where ${customersWithinReach(context, 'q.customer_id')} and (${cursor}::uuid is null or q.id < ${cursor})
      order by q.id desc limit ${limit + 1}`.execute(context.db);
    const isAgent = context.actor.roles.includes('agent');
    const items = rows.slice(0, limit).map(({ customerId, registeredAt, comesAt, agentFen, ...row }) => ({
      ...row,
      registeredAt: registeredAt.toString(),
      comesAt: comesAt?.toString() ?? null,
      path: customerId === context.actor.customerId ? portalPath(row.id) : null,
      agentFen: isAgent ? agentFen : null,
    }));
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  };
}

/** The appointment of the earliest order that nobody has arrived for. */
const nextVisit = sql`(
  select min(appointment_from) from work_order
  where request_id = q.id and state in ('created', 'assigned', 'accepted', 'departed'))`;

/** The agent's share of the last quote of each order. */
const agentShare = sql`(
  select coalesce(sum((share->>'fen')::bigint), 0)::float8
  from (select distinct on (o.id) p.shares from work_order o join quote p on p.order_id = o.id
    where o.request_id = q.id and o.state <> 'cancelled' order by o.id, p.version desc) last,
    jsonb_array_elements(last.shares) share
  where share->>'payer' = 'agent')`;
