import { type RawBuilder, sql } from 'kysely';
import type { CivilDate } from '#kernel/time.ts';

/** Parts of the company's own price list that holds on a day, with a list price or the cost with the markup. */
export function partsOfPriceList(day: CivilDate): RawBuilder<unknown> {
  return sql`(
    select p->>'partNo' as part_no, p->>'name' as name,
      coalesce((p->>'priceFen')::float8,
        round((p->>'costFen')::numeric * (100 + (l.content->>'partsMarkupPercent')::numeric) / 100)::float8) as price_fen
    from (select content from price_list
      where withdrawn_at is null and branch_id is null and tier is null
        and from_on <= ${day}::date and (until_on is null or until_on >= ${day}::date)
      order by from_on desc limit 1) l, jsonb_array_elements(l.content->'parts') p)`;
}
