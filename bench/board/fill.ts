import type { Pool } from 'pg';
import type { Company } from '../lab/company.ts';

export interface BoardFill {
  readonly engineers: number;
  /** Held orders, each with an appointment within two weeks. */
  readonly held: number;
  readonly unassigned: number;
}

/** A department whose board is full: engineers of one branch, their visits of two weeks, and what waits at the side. */
export async function fillBoard(pool: Pool, { assetId }: Company, fill: BoardFill): Promise<void> {
  const { engineers, held, unassigned } = fill;
  const client = await pool.connect();
  try {
    await client.query('set synchronous_commit = off');
    await client.query(engineerStatement, [assetId, engineers]);
    await client.query(requestStatement, [assetId, held + unassigned, held]);
    await client.query(orderStatement, [engineers]);
    await client.query(assignmentStatement);
    await client.query('vacuum analyze service_request, work_order, assignment, person');
  } finally {
    client.release();
  }
}

const ofBranch = `(select s.branch_id from asset a join site s on s.id = a.site_id where a.id = $1)`;

const engineerStatement = `insert into person (id, name, branch_id, roles, skills)
  select uuidv7(), '工程师 ' || n, ${ofBranch}, '{engineer}', case when n % 3 = 0 then '{空调,电器}' else '{车身}' end::text[]
  from generate_series(1, $2::integer) n`;

const requestStatement = `insert into service_request (id, request_no, state, channel, kind, severity, fault_class,
    is_supplier_needed, description, customer_id, site_id, asset_id, branch_id, registered_by_name, registered_at, due_at,
    due_clause, risk_at, search)
  select uuidv7(), 'SR-M-' || lpad(n::text, 6, '0'), 'in_field', 'phone', 'repair', 'normal', 'body', false, '前门打不开',
    a.customer_id, a.site_id, a.id, s.branch_id, '客服', now(), now() + (n * 7919 % 14) * interval '1 day', 'S2.BUS.21',
    now() + (n * 7919 % 14 - 1) * interval '1 day', ''
  from generate_series(1, $2::integer) n, asset a join site s on s.id = a.site_id
  where a.id = $1 and $3::integer is not null`;

/** Ten visits an engineer: one a working day, morning and afternoon in turns; the last requests have no engineer. */
const orderStatement = `insert into work_order (id, order_no, request_id, branch_id, state, task, crew_size, engineer_id,
    appointment_from, appointment_to, created_at)
  select uuidv7(), 'WO-M-' || right(q.request_no, 6), q.id, q.branch_id, case when e.id is null then 'created' else 'assigned' end,
    '检查前门气路并更换密封圈', 1, e.id, v.at, v.at + interval '2 hours', now()
  from (select *, row_number() over (order by request_no) - 1 as n from service_request where request_no like 'SR-M-%') q
    left join (select id, row_number() over (order by id) - 1 as n from person where name like '工程师 %') e
      on e.n = q.n % $1::integer and q.n < 10 * $1::integer
    left join lateral (
      select date_trunc('day', now()) + (q.n / $1::integer * 1.4)::integer * interval '1 day'
        + (1 + e.n % 6) * interval '1 hour' as at where e.id is not null
    ) v on true`;

const assignmentStatement = `insert into assignment (id, order_id, engineer_id, is_in_turn, assigned_at, appointment)
  select uuidv7(), id, engineer_id, true, now(), tstzrange(appointment_from, appointment_to)
  from work_order where order_no like 'WO-M-%' and engineer_id is not null`;
