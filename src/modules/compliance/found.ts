import { type RawBuilder, sql } from 'kysely';
import type { Control } from '#engine/regulation.ts';
import { formatInstant } from '#kernel/time.ts';
import type { ReadContext } from '#road/route.ts';
import { instantsOf, wholePeriod } from './period.ts';
import { branchesFor, type Filter, ofPerson } from './reach.ts';

/** What a sanction, a reward or a charge of the regulation came to in a period. */
export interface Found {
  readonly clause: string;
  readonly control: number;
  readonly found: number;
  readonly excused: number;
}

interface Asked extends Filter {
  readonly from: string;
  readonly to: string;
}

/** Counts violations, merits and charges; a regulation without such controls asks for none. */
export async function countFound(
  context: ReadContext,
  asked: Asked,
  kinds: ReadonlySet<Control['kind']>,
): Promise<Found[]> {
  const [conduct, charges] = await Promise.all([
    kinds.has('sanction') || kinds.has('reward') ? countConduct(context, asked) : [],
    kinds.has('charge') ? countCharges(context, asked) : [],
  ]);
  return [...conduct, ...charges];
}

/** The condition on `conduct_case` for what figures show of it: of expired measures nothing any more. */
export function conductWhere(context: ReadContext, asked: Asked): RawBuilder<unknown> {
  return sql`status <> 'expired' and ${inPeriod(context, asked, 'found_at')}
    and ${branchesFor(context, asked.branchId, 'branch_id')} and ${ofPerson(asked, 'person_id')}
    and ${ofTier(asked)}`;
}

/** The condition on `charge`: it counts for the branch of its request, and for no person. */
export function chargeWhere(context: ReadContext, asked: Asked): RawBuilder<unknown> {
  const isOfAll = context.reach === 'all' && asked.branchId === undefined;
  const ofBranch = sql`exists (select from service_request q where q.id = request_id
    and ${branchesFor(context, asked.branchId, 'q.branch_id')})`;
  return sql`${asked.personId ? sql`false` : sql`true`} and ${inPeriod(context, asked, 'worked_out_at')}
    and ${isOfAll ? sql`true` : ofBranch} and ${ofTier(asked)}`;
}

async function countConduct(context: ReadContext, asked: Asked): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select clause, control, count(*)::int as found, (count(*) filter (where status = 'excused'))::int as excused
    from conduct_case where ${conductWhere(context, asked)} group by 1, 2`.execute(context.db);
  return rows;
}

async function countCharges(context: ReadContext, asked: Asked): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select clause, control, count(*)::int as found, 0 as excused
    from charge where ${chargeWhere(context, asked)} group by 1, 2`.execute(context.db);
  return rows;
}

function inPeriod({ road }: ReadContext, { from, to }: Asked, at: string): RawBuilder<unknown> {
  const [first, end] = instantsOf(wholePeriod(from, to), road.zone).map(formatInstant);
  return sql`${sql.ref(at)} >= ${first}::timestamptz and ${sql.ref(at)} < ${end}::timestamptz`;
}

/** The class of the customer whose request it is about. */
function ofTier({ tier }: Filter): RawBuilder<unknown> {
  if (!tier) return sql`true`;
  return sql`exists (select from service_request q join customer u on u.id = q.customer_id
    where q.id = request_id and u.tier = ${tier})`;
}
