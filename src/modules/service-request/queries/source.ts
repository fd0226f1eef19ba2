import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';
import { searchQuery } from '../search-text.ts';

/** What is found so often among the newest is common: walking the requests in their order comes to a page soon. */
const sampled = 400;
const commonFrom = 20;

/** More hits than that are not all fetched and sorted: walking takes no longer, even among a million requests. */
const fetchedAtMost = 4_000;

/**
 * What a page is looked for in: all requests, or those that are found by what somebody typed. The planner knows neither
 * how rare a number is nor which words go together, so it is told: few hits are fetched by their index (`offset 0` keeps
 * the order outside), of many the requests are walked in their order (`coalesce` keeps the index of words out).
 */
export async function sourceOf(db: Db, typed: string | undefined): Promise<RawBuilder<unknown>> {
  if (!typed?.trim()) return sql`service_request`;
  const query = searchQuery(typed);
  if (query === null) return sql`(select * from service_request where false)`;
  const matches = sql`search @@ ${query}::text::tsquery`;
  return (await areFew(db, matches))
    ? sql`(select * from service_request where ${matches} offset 0)`
    : sql`(select * from service_request where coalesce(${matches}, false))`;
}

async function areFew(db: Db, matches: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ few: boolean }>`
    select case when (
      select count(*) from (
        select search from service_request order by registered_at desc, id desc limit ${sampled}
      ) newest where ${matches}
    ) >= ${commonFrom} then false else (
      select count(*) from (select from service_request where ${matches} limit ${fetchedAtMost + 1}) hit
    ) <= ${fetchedAtMost} end as few`.execute(db);
  return rows[0]?.few ?? true;
}
