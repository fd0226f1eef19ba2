import { sql } from 'kysely';
import type { CustomerHit, customerEndpoints } from '#contract/customer.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { maskPhone } from '../mask.ts';
import { withinReach } from '../within-reach.ts';
import { sourcesFor } from './sources.ts';

/** No more than this many are found from each source: who sees so many types another letter. */
const mostFromSource = 100;

/** Customers by whatever a caller says; without a word, the newest first. Telephone numbers are masked. */
export const findCustomers: Query<typeof customerEndpoints.find> = async (
  context,
  { q, cursor, limit = 20 },
) => {
  const word = q?.trim() ?? '';
  return word === '' ? newest(context, { cursor, limit }) : search(context, word, { cursor, limit });
};

interface Page {
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** The cursor of a search is how many were told before. */
async function search(context: ReadContext, q: string, { cursor, limit }: Page) {
  const sources = sourcesFor(q);
  if (sources.length === 0) return { items: [], nextCursor: null };
  const skipped = Number(cursor ?? 0) || 0;
  const within = withinReach(context, 'found.customer_id');
  const limited = sources.map(
    ({ rank, rows }) =>
      sql`(select customer_id, ${sql.lit(rank)} as rank from (${rows}) found where ${within} limit ${sql.lit(mostFromSource)})`,
  );
  const { rows: found } = await sql<{ id: string }>`
    select customer_id as id from (${sql.join(limited, sql` union all `)}) hits
    group by customer_id order by min(rank), customer_id
    limit ${limit + 1} offset ${skipped}`.execute(context.db);
  const items = await hitsOf(context, found.slice(0, limit));
  return { items, nextCursor: found.length > limit ? String(skipped + limit) : null };
}

async function newest(context: ReadContext, { cursor, limit }: Page) {
  const { rows: found } = await sql<{ id: string }>`
    select customer.id from customer
    where ${withinReach(context, 'customer.id')} and ${cursor ? sql`customer.id < ${cursor}::uuid` : sql`true`}
    order by customer.id desc limit ${limit + 1}`.execute(context.db);
  const items = await hitsOf(context, found.slice(0, limit));
  return { items, nextCursor: found.length > limit ? (found[limit - 1]?.id ?? null) : null };
}

/** What the list shows of each customer, in the order in which they were found. */
async function hitsOf(
  { db, reach, actor }: ReadContext,
  found: readonly { readonly id: string }[],
): Promise<CustomerHit[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const counted = reach === 'branch' ? sql`r.branch_id = any(${[...actor.branchIds]}::uuid[])` : sql`true`;
  const { rows } = await sql<CustomerHit>`
    select customer.id, customer.customer_no as "customerNo", customer.name, customer.kind, customer.tier,
      main.name as "contactName", main.phone, place.full_name as place,
      (select count(*)::int from asset where asset.customer_id = customer.id) as assets,
      (select count(*)::int from service_request r where r.customer_id = customer.id and r.ended_at is null
        and ${counted})
        as "openRequests"
    from unnest(${ids}::uuid[]) with ordinality as wanted(id, turn)
    join customer on customer.id = wanted.id
    left join contact main on main.customer_id = customer.id and main.is_main
    left join lateral (
      select region.full_name from site join region on region.adcode = site.adcode
      where site.customer_id = customer.id order by site.id limit 1
    ) place on true
    order by wanted.turn`.execute(db);
  return rows.map(row => ({ ...row, phone: row.phone === null ? null : maskPhone(row.phone) }));
}
