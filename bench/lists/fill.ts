import type { Pool } from 'pg';
import { nameSearchOf } from '#platform/search/name-search.ts';
import type { Company } from '../lab/company.ts';
import { cities, descriptions, kinds, withWords } from './texts.ts';

const requestsPerCustomer = 20;

/** The words that requests are made of, in tables of their own; customers are added by `fill`. */
export async function prepareFill(pool: Pool): Promise<void> {
  const names = cities.flatMap(city => kinds.map(kind => `${city}${kind}`));
  await pool.query('create table bench_text (n integer primary key, text text, words text)');
  await pool.query('create table bench_name (n integer primary key, text text, words text, search jsonb)');
  await pool.query(
    `create table bench_party (n bigint primary key, customer_id uuid, contact_id uuid, site_id uuid, asset_id uuid,
       phone text, serial_no text, words text)`,
  );
  await pool.query(
    `insert into bench_text select ordinality - 1, value->>'text', value->>'words'
     from jsonb_array_elements($1) with ordinality`,
    [JSON.stringify(descriptions().map(withWords))],
  );
  await pool.query(
    `insert into bench_name select ordinality - 1, value->>'text', value->>'words', value->'search'
     from jsonb_array_elements($1) with ordinality`,
    [JSON.stringify(names.map(text => ({ ...withWords(text), search: nameSearchOf(text) })))],
  );
}

/** Adds requests up to a number: 3 of 100 are open, their limits from two days ago to ten days ahead. */
export async function fill(
  pool: Pool,
  { from, to, like }: { from: number; to: number; like: Company },
): Promise<void> {
  const [first, last] = [Math.floor(from / requestsPerCustomer) + 1, Math.floor(to / requestsPerCustomer)];
  const client = await pool.connect();
  await client.query('set synchronous_commit = off');
  for (const statement of customerStatements) await client.query(statement, [first, last, like.siteId]);
  await client.query(requestStatement, [from + 1, to, last]);
  await client.query(subjectStatement);
  await client.query(clockStatement);
  client.release();
  await pool.query('vacuum analyze service_request, subject, clock, customer, contact, site, asset');
}

const customerStatements = [
  `insert into bench_party select n, uuidv7(), uuidv7(), uuidv7(), uuidv7(), '139' || lpad(n::text, 8, '0'),
     'LB' || lpad((n * 7919 % 100000007)::text, 15, '0'), (select words from bench_name where bench_name.n = g.n % 50)
   from generate_series($1::bigint, $2::bigint) g(n) where $3::uuid is not null`,
  `insert into customer (id, customer_no, name, kind, tier, name_search, name_grams, pinyin, initials)
   select p.customer_id, 'CB-' || p.n, w.text, 'end_user', 'B', w.search->>'nameSearch',
     array(select jsonb_array_elements_text(w.search->'nameGrams')), w.search->>'pinyin', w.search->>'initials'
   from bench_party p join bench_name w on w.n = p.n % 50 where p.n between $1 and $2 and $3::uuid is not null`,
  `insert into contact (id, customer_id, name, phone, name_search, name_grams, pinyin, initials, is_main)
   select contact_id, customer_id, '王师傅', phone, '王师傅', '{王,师,傅,王师,师傅}', 'wangshifu', 'wsf', true
   from bench_party where n between $1 and $2 and $3::uuid is not null`,
  `insert into site (id, customer_id, name, adcode, address, branch_id, distance_metres, distance_source)
   select p.site_id, p.customer_id, '车场', s.adcode, '经十路 ' || p.n || ' 号', s.branch_id, 40000, 'measured'
   from bench_party p, site s where s.id = $3 and p.n between $1 and $2`,
  `insert into asset (id, customer_id, site_id, serial_no, product_line, model, sold_by_agent)
   select asset_id, customer_id, site_id, serial_no, 'city', 'XB6105', false
   from bench_party where n between $1 and $2 and $3::uuid is not null`,
];

const ends = (value: string) => [4, 5, 6, 7, 8].map(length => `right(${value}, ${length})`).join(', ');

const requestStatement = `
insert into service_request (id, request_no, state, channel, kind, severity, fault_class, is_supplier_needed, description,
  customer_id, site_id, asset_id, branch_id, registered_by_name, registered_at, ended_at, due_at, due_clause, risk_at, search)
select uuidv7(r.at - now()), r.no, case when r.is_open then (array['registered','triaged','waiting','in_field'])[1 + r.n % 4]
    else 'closed' end, 'phone', 'repair', (array['normal','normal','normal','urgent','stopped'])[1 + r.n % 5],
  (array['body','engine','electrical','chassis'])[1 + r.n % 4], false, t.text, p.customer_id, p.site_id, p.asset_id,
  s.branch_id, '客服', r.at, case when not r.is_open then r.at + interval '2 days' end,
  case when r.is_open then r.due end, case when r.is_open then 'S2.BUS.21' end,
  case when r.is_open then r.due - interval '6 hours' end,
  t.words::tsvector || p.words::tsvector || array_to_tsvector(array[r.code, p.phone, lower(p.serial_no), ${ends('r.code')},
    ${ends('p.phone')}, ${ends('lower(p.serial_no)')}])
from (
  select n, n % 33 = 0 as is_open, 'SR-B-' || lpad(n::text, 9, '0') as no, 'srb' || lpad(n::text, 9, '0') as code,
    case when n % 33 = 0 then now() - (n % 5000) * interval '1 minute' else now() - (10 + n % 1400) * interval '1 day' - n * interval '1 second' end as at,
    now() - interval '2 days' + (n * 7919 % 17280) * interval '1 minute' as due
  from generate_series($1::bigint, $2::bigint) g(n)
) r
  join bench_text t on t.n = r.n * 31 % 1152
  join bench_party p on p.n = 1 + r.n * 7 % $3
  join site s on s.id = p.site_id`;

/** Open requests have the engine's view of the request that was registered first, ended ones an empty one. */
const subjectStatement = `
insert into subject (id, kind, branch_id, customer_id, edition, seq, last_hash, state, next_tick_at)
select q.id, 'service_request', q.branch_id, q.customer_id, l.edition, 1, l.last_hash,
  case when q.ended_at is null then l.state else jsonb_build_object('edition', l.edition, 'facts', '{}'::jsonb, 'seen',
    '{}'::jsonb, 'clocks', '[]'::jsonb, 'grades', '{}'::jsonb, 'at', 0) end,
  case when q.due_at > now() then q.due_at + interval '1 day' end
from service_request q, (select * from subject where kind = 'service_request' order by id limit 1) l
where q.request_no like 'SR-B-%' and not exists (select from subject s where s.id = q.id)`;

const clockStatement = `
insert into clock (subject_id, id, clause, control, edition, branch_id, status, started_at, due_at, stopped_at)
select q.id, c.clause || '/0#1', c.clause, 0, s.edition, q.branch_id, case when q.ended_at is null then 'running' else 'kept' end,
  q.registered_at, coalesce(q.due_at, q.registered_at + interval '3 days'), q.ended_at
from service_request q join subject s on s.id = q.id, (values ('S2.BUS.21'), ('S0.DISC.21')) c(clause)
where q.request_no like 'SR-B-%' on conflict do nothing`;
