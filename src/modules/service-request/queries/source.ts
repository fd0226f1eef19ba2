import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';
import { namesANumber, searchQuery } from '../search-text.ts';

/** More hits than that are not all fetched and sorted: walking takes no longer, even among a million requests. */
const fetchedAtMost = 4_000;

/** How many requests, in their order, are looked through for a common word before it is asked how common it is. */
const nearest = 2_000;

/** A page that is looked for. */
export interface Looking {
  /** What its rows, named `q`, have to satisfy. */
  readonly where: RawBuilder<unknown>;
  readonly sorted: RawBuilder<unknown>;
  readonly limit: number;
}

interface Finding<T> {
  readonly typed: string | undefined;
  readonly looking: Looking;
  readonly rowsOf: (found: RawBuilder<unknown>) => Promise<T[]>;
}

interface Search {
  readonly matches: RawBuilder<unknown>;
  readonly isNumber: boolean;
}

/**
 * Finds the rows of a page among all requests, or among those that are found by what somebody typed. The planner knows
 * neither how rare a number is nor which words go together, so it is told: a common word fills the page from the
 * requests that come first; few hits are fetched by their index (`offset 0` keeps the order outside); else the requests
 * are walked in their order (`coalesce` keeps the index of words out).
 */
export async function findPage<T>(db: Db, { typed, looking, rowsOf }: Finding<T>): Promise<T[]> {
  const ask = (source: RawBuilder<unknown>, where = looking.where) =>
    rowsOf(statement(source, { ...looking, where }));
  if (!typed?.trim()) return ask(sql`service_request`);
  const search = searchOf(typed);
  if (!search) return [];
  const near = search.isNumber ? [] : await ask(first(looking), search.matches);
  if (near.length >= looking.limit) return near;
  return ask((await areFew(db, search)) ? fetched(search) : walked(search));
}

function searchOf(typed: string): Search | null {
  const query = searchQuery(typed);
  return query === null
    ? null
    : { matches: sql`search @@ ${query}::text::tsquery`, isNumber: namesANumber(typed) };
}

const columns = sql.raw(`q.id, q.request_no, q.state, q.kind, q.severity, q.fault_class,
  left(q.description, 120) as description, q.branch_id, q.registered_at, q.due_at, q.due_clause, q.risk_at,
  q.customer_id, q.site_id, q.asset_id, q.owner_id, q.engineer_id`);

/** The limit is written out: the planner takes one that it does not see for a tenth of the table. */
function statement(source: RawBuilder<unknown>, { where, sorted, limit }: Looking): RawBuilder<unknown> {
  return sql`select ${columns} from ${source} q where ${where} order by ${sorted} limit ${sql.lit(limit)}`;
}

function first({ where, sorted }: Looking): RawBuilder<unknown> {
  return sql`(select * from service_request q where ${where} order by ${sorted} limit ${sql.lit(nearest)})`;
}

function fetched({ matches }: Search): RawBuilder<unknown> {
  return sql`(select * from service_request where ${matches} offset 0)`;
}

function walked({ matches }: Search): RawBuilder<unknown> {
  return sql`(select * from service_request where coalesce(${matches}, false))`;
}

async function areFew(db: Db, { matches }: Search): Promise<boolean> {
  const { rows } = await sql<{ few: boolean }>`
    select count(*) <= ${sql.lit(fetchedAtMost)} as few
    from (select from service_request where ${matches} limit ${sql.lit(fetchedAtMost + 1)}) hit`.execute(db);
  return rows[0]?.few ?? true;
}
