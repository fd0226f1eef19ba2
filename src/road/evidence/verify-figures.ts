import type { Pool, PoolClient } from 'pg';
import type { Book } from '#engine/compile.ts';
import { formatInstant } from '#kernel/time.ts';
import { countedRows } from '../figures/counted.ts';
import { grainedOf } from '../figures/grained.ts';
import { occasionsOf } from '../figures/occasions.ts';
import { logsOf, type SubjectLog } from './read-logs.ts';

/** A figure, or the row of a case, that is not what the logs give. Amounts are exact decimals. */
export interface FigureFinding {
  readonly what: 'figure_differs' | 'row_differs';
  readonly clause: string;
  readonly control: number;
  readonly measure: string;
  /** `day` or `month`, of one branch and class or of all, and its first day for a figure; the instant for a row. */
  readonly grain: string;
  readonly period: string;
  readonly branch: string | null;
  readonly tier: string | null;
  /** The case of a row. */
  readonly subjectId: string | null;
  readonly kept: string;
  readonly recomputed: string;
}

export interface FigureVerification {
  /** How many figures were compared. */
  readonly figures: number;
  /** The first hundred. */
  readonly findings: readonly FigureFinding[];
}

interface Ground {
  readonly book: Book;
  readonly zone: string;
}

const mostFindings = 100;

/**
 * Works every figure out anew, from the logs and through the engine, and compares it with what is kept, to the last
 * digit; the rows of the cases as well. It looks at one moment of the database, whatever goes on meanwhile.
 */
export async function verifyFigures(
  pool: Pool,
  ground: Ground,
  progress: (subjects: number) => void = () => undefined,
): Promise<FigureVerification> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read');
    return await compare(client, ground, progress);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

async function compare(client: PoolClient, ground: Ground, progress: (subjects: number) => void) {
  for (const statement of makeTables) await client.query(statement);
  const branches = await readBranches(client);
  const findings: FigureFinding[] = [];
  let subjects = 0;
  for await (const page of logsOf(client)) {
    await client.query(takePage, [JSON.stringify(page.flatMap(one => rowsOf(one, ground.book, branches)))]);
    if (findings.length < mostFindings) findings.push(...(await differingRows(client, page)));
    await client.query(addPage, [ground.zone]);
    await client.query('truncate recomputed_row');
    subjects += page.length;
    progress(subjects);
  }
  const { rows } = await client.query<{ figures: number }>(countFigures);
  findings.unshift(...(await client.query<FigureFinding>(differingFigures)).rows);
  return { figures: rows[0]?.figures ?? 0, findings: findings.slice(0, mostFindings) };
}

async function readBranches(client: PoolClient): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ code: string; id: string }>('select code, id from branch');
  return new Map(rows.map(({ code, id }) => [code, id]));
}

function rowsOf({ head, log }: SubjectLog, book: Book, branches: ReadonlyMap<string, string>) {
  const { occasions, branchCode } = occasionsOf(log, book);
  const branchId = branches.get(branchCode ?? '') ?? head.branchId;
  return occasions.map(({ clause, control, measure, at, amount, personId, tier }) => ({
    ...{ clause, control, measure, amount, tier },
    subject_id: head.id,
    branch_id: branchId,
    person_id: personId,
    at: formatInstant(at),
  }));
}

async function differingRows(client: PoolClient, page: readonly SubjectLog[]): Promise<FigureFinding[]> {
  const { rows } = await client.query<FigureFinding>(differingRowsStatement, [
    page.map(({ head }) => head.id),
  ]);
  return rows;
}

const makeTables = [
  `create temporary table recomputed_row (subject_id uuid, clause text, control smallint, measure text, at timestamptz,
     branch_id uuid, person_id uuid, tier text, amount numeric) on commit drop`,
  `create temporary table recomputed_figure (clause text, control smallint, measure text, day date, branch_id uuid,
     tier text, amount numeric) on commit drop`,
];

const takePage = `insert into recomputed_row
  select subject_id, clause, control, measure, at, branch_id, person_id, tier, amount::numeric
  from jsonb_to_recordset($1) as r(subject_id uuid, clause text, control smallint, measure text, at timestamptz,
    branch_id uuid, person_id uuid, tier text, amount double precision)`;

const addPage = `insert into recomputed_figure
  select clause, control, measure, (at at time zone $1)::date, branch_id, tier, sum(amount) from recomputed_row
  group by 1, 2, 3, 4, 5, 6`;

const differingRowsStatement = `
with kept as (
  select * from (${countedRows}) counted where subject_id = any($1)
), compared as (
  select subject_id, clause, control, measure, at, branch_id, person_id, tier,
    sum(kept) as kept, sum(recomputed) as recomputed
  from (
    select subject_id, clause, control, measure, at, branch_id, person_id, tier, amount as kept, 0 as recomputed from kept
    union all
    select subject_id, clause, control, measure, at, branch_id, person_id, tier, 0, amount from recomputed_row
  ) both_sides
  group by 1, 2, 3, 4, 5, 6, 7, 8
)
select 'row_differs' as what, c.clause, c.control, c.measure, 'instant' as grain,
  to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as period, b.name as branch, c.tier,
  c.subject_id as "subjectId", c.kept::text as kept, c.recomputed::text as recomputed
from compared c left join branch b on b.id = c.branch_id
where c.kept <> c.recomputed order by c.subject_id, c.clause, c.at limit ${mostFindings}`;

/** Every grain of what is kept, with what is not folded yet. */
const keptFigures = `
  select grain, period, clause, control, measure, branch_id, tier, amount from figure
  union all ${grainedOf('figure_change')}`;

const recomputedFigures = grainedOf('recomputed_figure');

const countFigures = `select count(*)::int as figures from (
  select distinct grain, period, clause, control, measure, branch_id, tier from (${recomputedFigures}) all_figures) one`;

const differingFigures = `
with compared as (
  select grain, period, clause, control, measure, branch_id, tier, sum(kept) as kept, sum(recomputed) as recomputed
  from (
    select grain, period, clause, control, measure, branch_id, tier, amount as kept, 0 as recomputed from (${keptFigures}) k
    union all
    select grain, period, clause, control, measure, branch_id, tier, 0, amount from (${recomputedFigures}) r
  ) both_sides
  group by 1, 2, 3, 4, 5, 6, 7
)
select 'figure_differs' as what, c.clause, c.control, c.measure, c.grain, to_char(c.period, 'YYYY-MM-DD') as period,
  b.name as branch, c.tier, null as "subjectId", c.kept::text as kept, c.recomputed::text as recomputed
from compared c left join branch b on b.id = c.branch_id
where c.kept <> c.recomputed order by c.period, c.clause, c.control, c.measure limit ${mostFindings}`;
