import { type RawBuilder, sql } from 'kysely';
import type { MaintenancePlan, maintenanceEndpoints } from '#contract/maintenance.ts';
import { type Refusal, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { messageOf } from '#platform/http/problem.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { upcoming } from '../recurrence.ts';

type Copied = Omit<MaintenancePlan, 'nextAt' | 'upcoming' | 'last'>;

interface Row extends Copied {
  readonly nextAt: Temporal.Instant | null;
  readonly visitAt: Temporal.Instant | null;
  readonly requestId: string | null;
  readonly orderId: string | null;
  readonly orderNo: string | null;
  readonly refusals: readonly Refusal[] | null;
}

const mostPlans = 500;
const shownAhead = 3;

/** Plans within the reader's reach, those that come next first. */
export const listMaintenance: Query<typeof maintenanceEndpoints.list> = async (context, asked) => {
  const { actor, reach } = context;
  const { branchId, assetId } = asked;
  if (branchId && reach === 'branch' && !actor.branchIds.includes(branchId))
    return refuse('subject.not_found');
  const conditions = [
    reach === 'all' ? sql`true` : sql`p.branch_id = any(${[...actor.branchIds]}::uuid[])`,
    ...(branchId ? [sql`p.branch_id = ${branchId}`] : []),
    ...(assetId ? [sql`p.asset_id = ${assetId}`] : []),
  ];
  const rows = await rowsOf(context, sql.join(conditions, sql` and `));
  return { items: rows.map(row => planOf(row, context)) };
};

async function rowsOf({ db }: ReadContext, where: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select p.id, p.title, p.task, p.asset_id, a.serial_no, a.model, c.name as customer_name, p.branch_id,
      b.name as branch_name, p.required_skill, p.crew_size,
      to_char(p.starts_at, 'YYYY-MM-DD"T"HH24:MI') as starts_at, p.zone, p.rule, p.minutes, p.lead_days, p.state,
      p.next_at, v.at as visit_at, v.request_id, v.order_id, o.order_no, v.refusals
    from maintenance_plan p
      join asset a on a.id = p.asset_id
      join customer c on c.id = a.customer_id
      join branch b on b.id = p.branch_id
      left join lateral (select * from maintenance_visit where plan_id = p.id order by at desc limit 1) v on true
      left join work_order o on o.id = v.order_id
    where ${where}
    order by coalesce(p.next_at, 'infinity'), p.id limit ${mostPlans}`.execute(db);
  return rows;
}

function planOf(row: Row, { actor, now }: ReadContext): MaintenancePlan {
  const { nextAt, visitAt, requestId, orderId, orderNo, refusals, ...plan } = row;
  const from = nextAt?.subtract({ seconds: 1 }) ?? instantOf(now);
  return {
    ...plan,
    nextAt: nextAt?.toString() ?? null,
    upcoming: plan.state === 'active' ? upcoming(plan, from, shownAhead).map(String) : [],
    last: visitAt && {
      ...{ at: visitAt.toString(), requestId, orderId, orderNo },
      refusals: (refusals ?? []).map(refusal => ({
        ...{ code: refusal.code, message: messageOf(refusal, actor.locale) },
        ...(refusal.clause && { clause: refusal.clause }),
      })),
    },
  };
}
