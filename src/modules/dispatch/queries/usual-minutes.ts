import { sql } from 'kysely';
import { dayMs, type EpochMs, instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';

interface Asked {
  readonly branchId: string;
  readonly now: EpochMs;
}

/** Where a branch has no history with a class of fault. */
const unknownMinutes = 120;
const [shortestMinutes, longestMinutes] = [30, 480];
const roundedTo = 15;
const historyMs = 180 * dayMs;

/** How long an order takes on site by its class of fault: the median of what the branch completed of late. */
export async function usualMinutes(
  db: Db,
  { branchId, now }: Asked,
): Promise<(faultClass: string) => number> {
  const { rows } = await sql<{ faultClass: string; minutes: number }>`
    select q.fault_class, percentile_cont(0.5) within group (
      order by extract(epoch from o.completed_at - i.at)) / 60 as minutes
    from work_order o
      join service_request q on q.id = o.request_id
      join lateral (select min(at) as at from check_in where order_id = o.id) i on i.at < o.completed_at
    where o.branch_id = ${branchId} and o.state = 'completed' and o.completed_at > ${instantOf(now - historyMs)}
    group by q.fault_class`.execute(db);
  const known = new Map(rows.map(({ faultClass, minutes }) => [faultClass, rounded(Number(minutes))]));
  return faultClass => known.get(faultClass) ?? unknownMinutes;
}

function rounded(minutes: number): number {
  const within = Math.min(longestMinutes, Math.max(shortestMinutes, minutes));
  return Math.ceil(within / roundedTo) * roundedTo;
}
