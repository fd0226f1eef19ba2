import { type RawBuilder, sql } from 'kysely';
import type { Related, RelatedRequest, relatedEndpoints } from '#contract/related.ts';
import { refuse } from '#kernel/refusal.ts';
import { rowsAsJson, writtenInstant } from '#platform/database/rows-as-json.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { withinSight } from '../queries/sight.ts';
import { findVisible } from '../queries/visible.ts';

/** What a request was merged into or split from, and what it is linked to. */
export const readRelated: Query<typeof relatedEndpoints.read> = async (context, { id }) => {
  if (!(await findVisible(context, id))) return refuse('subject.not_found');
  const [into, merged, linked] = await Promise.all([
    related<RelatedRequest>(
      context,
      sql`select into_id as id, merged_at as at, merged_by_name as by_name
      from service_request_merge where request_id = ${id}`,
    ),
    related<RelatedRequest>(
      context,
      sql`select request_id as id, merged_at as at, merged_by_name as by_name
      from service_request_merge where into_id = ${id}`,
    ),
    related<Related['linked'][number]>(context, linksOf(id), sql`, r.kind`),
  ]);
  return { mergedInto: into[0] ?? null, merged, linked };
};

function linksOf(id: string): RawBuilder<unknown> {
  return sql`select other_id as id, linked_at as at, linked_by_name as by_name, kind
      from service_request_link where one_id = ${id}
    union all select one_id, linked_at, linked_by_name, kind from service_request_link where other_id = ${id}`;
}

async function related<R extends RelatedRequest>(
  { db, actor, reach }: ReadContext,
  rows: RawBuilder<unknown>,
  more: RawBuilder<unknown> = sql``,
): Promise<R[]> {
  const found = await rowsAsJson<R>(
    db,
    sql`select q.id, q.request_no as "requestNo", q.state, left(q.description, 120) as description,
        c.name as "customerName", r.at, r.by_name as "byName"${more}
      from (${rows}) r join service_request q on q.id = r.id join customer c on c.id = q.customer_id
      where ${withinSight(actor, reach)} order by r.at, q.id`,
  );
  return found.map(row => ({ ...row, at: writtenInstant(row.at) }));
}
