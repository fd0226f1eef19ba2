import { sql } from 'kysely';
import type { vanStockEndpoints } from '#contract/van-stock.ts';
import type { Fen } from '#kernel/money.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Query } from '#road/route.ts';
import { partsOfPriceList } from './prices.ts';

interface Row {
  readonly partNo: string;
  readonly name: string;
  readonly priceFen: Fen | null;
}

const mostParts = 50;

/** Parts whose number or name holds what was typed: of the price list in force, and others that were on a van. */
export const listParts: Query<typeof vanStockEndpoints.parts> = async ({ db, road, now }, { text = '' }) => {
  const typed = `%${text.trim().replaceAll(/[\\%_]/g, found => `\\${found}`)}%`;
  const { rows } = await sql<Row>`
    with listed as (select * from ${partsOfPriceList(civilDay(now, road.zone))} l)
    select part_no, name, price_fen from (
      select part_no, name, price_fen from listed
      union all
      select part_no, min(name), null from van_part where part_no not in (select part_no from listed) group by part_no
    ) known where part_no ilike ${typed} or name ilike ${typed} order by part_no limit ${mostParts}`.execute(
    db,
  );
  return { items: rows };
};
