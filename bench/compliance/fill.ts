import type { Pool } from 'pg';
import { countedRows } from '#road/figures/counted.ts';
import { grainedOf } from '#road/figures/grained.ts';

/** A control that can be measured, as the page lists it. */
export interface Place {
  readonly clause: string;
  readonly control: number;
  readonly kind: string;
}

/**
 * Gives every request of the fill what three limits, three gates or records and two indicators came to, with branch,
 * person and class; then sums the figures from these rows, as the road would have kept them.
 */
export async function fillFigures(pool: Pool, places: readonly Place[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set synchronous_commit = off');
    await client.query(`set work_mem = '256MB'`);
    await client.query(placeStatement, [JSON.stringify(places)]);
    for (const statement of rowStatements) await client.query(statement);
    for (const table of ['clock', 'verdict', 'tally', 'figure', 'subject', 'bench_case'])
      await client.query(`vacuum analyze ${table}`);
  } finally {
    client.release();
  }
}

const placeStatement = `create table bench_place as
  select kind, clause, control, row_number() over (partition by kind order by clause, control) - 1 as n,
    count(*) over (partition by kind) as of
  from jsonb_to_recordset($1) as r(kind text, clause text, control smallint)`;

const branches = 8;
const people = 200;

const rowStatements = [
  `create table bench_branch as select n, uuidv7() as id from generate_series(0, ${branches - 1}) n`,
  `insert into branch (id, code, name, zone, adcode, lng, lat, calendar)
   select b.id, 'bench' || b.n, '网点' || b.n, zone, adcode, lng, lat, calendar
   from bench_branch b, (select * from branch limit 1) like_this`,
  `create table bench_person as select n, uuidv7() as id from generate_series(0, ${people - 1}) n`,
  `insert into person (id, name, branch_id, roles)
   select p.id, '工程师' || p.n, b.id, '{engineer}' from bench_person p join bench_branch b on b.n = p.n % ${branches}`,
  `create table bench_case as
   select q.id, q.registered_at, q.ended_at, r.n, p.id as person_id, b.id as branch_id,
     (array['A', 'B', 'C'])[1 + r.n % 3] as tier, l.edition
   from service_request q cross join lateral (select right(q.request_no, 9)::integer as n) r
     join bench_person p on p.n = r.n * 7 % ${people} join bench_branch b on b.n = p.n % ${branches}
     cross join (select edition from subject where kind = 'service_request' order by id limit 1) l
   where q.request_no like 'SR-B-%'`,
  `insert into clock (subject_id, id, clause, control, edition, branch_id, status, started_at, due_at, stopped_at,
     person_id, tier, warnings_left)
   select c.id, p.clause || '/' || p.control || '#1', p.clause, p.control, c.edition, c.branch_id,
     case when c.n * 31 % 100 < 85 then 'kept' else 'broken' end, c.registered_at,
     c.registered_at + case when c.n * 31 % 100 < 85 then interval '2 days' else interval '1 hour' end,
     c.registered_at + interval '5 hours' + c.n % 1000 * interval '1 second', c.person_id, c.tier, 0
   from bench_case c join bench_place p on p.kind = 'deadline' and (c.n + p.n) % p.of < 3 and c.ended_at is not null
   on conflict do nothing`,
  `insert into verdict (subject_id, seq, clause, control, edition, outcome, at, branch_id, actor_id, missing, reason, tier)
   select c.id, 1, p.clause, p.control, c.edition,
     case when c.n * 17 % 100 < 95 then 'kept' when c.n % 2 = 0 then 'broken' else 'overridden' end,
     c.registered_at + interval '3 hours', c.branch_id, c.person_id, '{}', null, c.tier
   from bench_case c join bench_place p on p.kind in ('gate', 'record') and (c.n + p.n) % p.of < 3`,
  `insert into tally (subject_id, seq, clause, control, part, amount, at, branch_id, person_id, tier)
   select c.id, 1, p.clause, p.control, part, 1, c.registered_at + interval '6 hours', c.branch_id, c.person_id, c.tier
   from bench_case c join bench_place p on p.kind = 'indicator' and (c.n + p.n) % p.of < 1,
     (values ('numerator'), ('denominator')) parts(part) where part = 'denominator' or c.n % 10 > 0`,
  // Open ones are warned of six hours before their limit.
  `update clock set warn_at = case when due_at - interval '6 hours' > now() then due_at - interval '6 hours' end,
     warnings_left = case when due_at - interval '6 hours' > now() then 1 else 0 end
   where status = 'running' and subject_id in (select id from bench_case)`,
  // One broken limit or record in ten was excused.
  `update clock set excused = true from bench_case c where c.id = clock.subject_id and status = 'broken' and c.n % 10 = 0`,
  `update verdict set excused = true from bench_case c where c.id = subject_id and outcome = 'broken' and c.n % 10 = 0`,
  // One case in fifty waited for half a day.
  `update clock set pauses = jsonb_build_array(jsonb_build_object('from', 1000 * extract(epoch from started_at)::bigint,
       'to', 1000 * extract(epoch from started_at)::bigint + 43200000, 'reason', 'customer_away')),
     paused_from = started_at, paused_to = started_at + interval '12 hours'
   from bench_case c where c.id = clock.subject_id and c.n % 50 = 0`,
  // What is looked at first has the state of a whole case.
  `update subject s set state = l.state
   from bench_case c, (select state from subject where kind = 'service_request' order by id limit 1) l
   where c.id = s.id and c.registered_at > now() - interval '40 days'`,
  'delete from figure_change',
  'delete from figure',
  `with counted as (
     select clause, control, measure, (at at time zone (select zone from company))::date as day, branch_id, tier,
       sum(amount) as amount
     from (${countedRows}) each_row group by 1, 2, 3, 4, 5, 6
   )
   insert into figure (grain, period, clause, control, measure, branch_id, tier, amount)
   select grain, period, clause, control, measure, branch_id, tier, sum(amount)
   from (${grainedOf('counted')}) grained group by 1, 2, 3, 4, 5, 6, 7`,
];

/** Whether each figure of a month is the number of its rows; throws where one is not. */
export async function proveFigures(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ figures: number; occasions: number }>(
    `select (select sum(amount) from figure where grain = 'month_of_all'
         and measure in ('kept', 'broken', 'overridden', 'excused')) as figures,
       (select count(*) from clock where status in ('kept', 'broken')) + (select count(*) from verdict) as occasions`,
  );
  const [{ figures, occasions } = { figures: 0, occasions: -1 }] = rows;
  if (figures !== occasions) throw new Error(`${figures} are counted, there are ${occasions}`);
}
