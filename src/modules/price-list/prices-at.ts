import { sql } from 'kysely';
import type { PriceContent } from '#contract/price-list.ts';
import type { CivilDate } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';

export interface PricesAt {
  readonly id: string;
  readonly listNo: number;
  readonly content: PriceContent;
}

export interface For {
  readonly day: CivilDate;
  readonly branchId: string;
  readonly tier: string;
}

/** The price list that holds on a day: the narrowest, of these the one that began last; undefined where there is none. */
export async function pricesAt(db: Db, { day, branchId, tier }: For): Promise<PricesAt | undefined> {
  const { rows } = await sql<PricesAt>`
    select id, list_no, content from price_list
    where withdrawn_at is null and from_on <= ${day}::date and (until_on is null or until_on >= ${day}::date)
      and (branch_id is null or branch_id = ${branchId}) and (tier is null or tier = ${tier})
    order by (branch_id is not null) desc, (tier is not null) desc, from_on desc limit 1`.execute(db);
  return rows[0];
}
