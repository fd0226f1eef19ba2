import { type RawBuilder, sql } from 'kysely';
import type { complianceEndpoints, FigureShare } from '#contract/compliance.ts';
import { formatInstant } from '#kernel/time.ts';
import { decidedAs, verdictCountsAs } from '#road/figures/counted.ts';
import type { AskedOf, Query, ReadContext } from '#road/route.ts';
import { chargeWhere, conductWhere } from '../found.ts';
import { instantsOf, wholePeriod } from '../period.ts';
import { ofPerson, within } from '../reach.ts';

type Asked = AskedOf<typeof complianceEndpoints.breakdown>;

/** The figures of one control in a period, shared out to branches, people or classes of customers. */
export const readBreakdown: Query<typeof complianceEndpoints.breakdown> = async (context, asked) => {
  const { rows } = await sql<FigureShare>`
    select key, coalesce(${nameOf(asked.by)}, key) as name, ${sumOf('kept')}, ${sumOf('broken')}, ${sumOf('overridden')}, ${sumOf('excused')}, ${sumOf('found')},
      ${sumOf('numerator')}, ${sumOf('denominator')}
    from (${occasions(context, asked)}) occasion
    group by key order by ${sql.ref('broken')} desc, ${sql.ref('found')} desc, ${sql.ref('kept')} desc, key`.execute(
    context.db,
  );
  return { items: rows };
};

function sumOf(measure: string): RawBuilder<unknown> {
  return sql`coalesce(sum(amount) filter (where measure = ${sql.lit(measure)}), 0)::float8 as ${sql.ref(measure)}`;
}

function nameOf(by: Asked['by']): RawBuilder<unknown> {
  switch (by) {
    case 'branch':
      return sql`(select name from branch where id::text = key)`;
    case 'person':
      return sql`(select name from person where id::text = key)`;
    case 'tier':
      return sql`key`;
  }
}

function occasions(context: ReadContext, asked: Asked): RawBuilder<unknown> {
  const [from, to] = instantsOf(wholePeriod(asked.from, asked.to), context.road.zone).map(formatInstant);
  const part = (
    table: string,
    columns: { at: string; measure: string; amount: string; person: string },
  ) => sql`
    select ${sql.raw(columns.measure)} as measure, ${sql.raw(columns.amount)}::numeric as amount,
      ${keyOf(asked.by, columns.person)} as key
    from ${sql.table(table)} where clause = ${asked.clause} and control = ${asked.control}
      and ${sql.ref(columns.at)} >= ${from}::timestamptz and ${sql.ref(columns.at)} < ${to}::timestamptz
      and ${within(context, asked)} and ${ofPerson(asked, columns.person)}`;
  const clock = { amount: '1', person: 'person_id' };
  return sql`
    ${part('clock', { ...clock, measure: decidedAs.kept, at: 'stopped_at' })} and status = 'kept' union all
    ${part('clock', { ...clock, measure: decidedAs.broken, at: 'due_at' })} and status = 'broken' union all
    ${part('verdict', { at: 'at', measure: verdictCountsAs, amount: '1', person: 'actor_id' })} union all
    ${part('tally', { at: 'at', measure: 'part', amount: 'amount', person: 'person_id' })} union all
    ${findings(context, asked)}`;
}

/** Violations and merits, and those of them that were excused; charges, which are nobody's. */
function findings(context: ReadContext, asked: Asked): RawBuilder<unknown> {
  const place = sql`clause = ${asked.clause} and control = ${asked.control}`;
  const ofRequest = sql`select u.tier, q.branch_id from service_request q join customer u on u.id = q.customer_id
    where q.id = request_id`;
  return sql`
    select measure, 1, ${asked.by === 'tier' ? sql`r.tier` : keyOf(asked.by, 'person_id')} from (
      select unnest(case status when 'excused' then array['found', 'excused'] else array['found'] end) as measure,
        request_id, branch_id, person_id from conduct_case where ${place} and ${conductWhere(context, asked)}
    ) conduct left join lateral (select tier from (${ofRequest}) of_request) r on true
    union all
    select 'found', 1, ${asked.by === 'person' ? sql`null` : keyOf(asked.by, 'person_id')}
    from charge left join lateral (${ofRequest}) r on true where ${place} and ${chargeWhere(context, asked)}`;
}

function keyOf(by: Asked['by'], person: string): RawBuilder<unknown> {
  if (by === 'tier') return sql`tier`;
  return by === 'branch' ? sql`branch_id::text` : sql`${sql.ref(person)}::text`;
}
