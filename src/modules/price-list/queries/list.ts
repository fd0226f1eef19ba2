import { sql } from 'kysely';
import { may } from '#contract/asker.ts';
import type { PriceList, priceListEndpoints } from '#contract/price-list.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Query, ReadContext } from '#road/route.ts';

type Row = Omit<PriceList, 'addedAt' | 'state' | 'mayWithdraw'> & {
  readonly addedAt: Temporal.Instant;
  readonly withdrawnAt: Temporal.Instant | null;
  /** A later one of the same scope has begun. */
  readonly isSucceeded: boolean;
};

/** The price lists of the company and of the branches within reach, the latest first. */
export const readPriceLists: Query<typeof priceListEndpoints.list> = async context => {
  const { db, reach, actor, now, road } = context;
  const today = civilDay(now, road.zone);
  const { rows } = await sql<Row>`
    select l.id, l.list_no, l.branch_id, b.name as branch_name, l.tier, l.from_on::text, l.until_on::text, l.note,
      l.content, l.added_by_name, l.added_at, l.withdrawn_at,
      exists (select from price_list n where n.withdrawn_at is null and n.until_on is null
        and n.branch_id is not distinct from l.branch_id and n.tier is not distinct from l.tier
        and n.from_on > l.from_on and n.from_on <= ${today}::date) as is_succeeded
    from price_list l left join branch b on b.id = l.branch_id
    where ${reach === 'all'} or l.branch_id is null or l.branch_id = any(${[...actor.branchIds]}::uuid[])
    order by l.from_on desc, l.list_no desc`.execute(db);
  return { items: rows.map(row => viewOf(row, today, context)) };
};

function viewOf(row: Row, today: string, { actor }: ReadContext): PriceList {
  const { withdrawnAt: _, isSucceeded: __, addedAt, ...shown } = row;
  const state = stateOf(row, today);
  const scope = { branchId: row.branchId, customerId: null, assignees: [] };
  const mayWithdraw = state === 'to_come' && may(actor, 'price_list.withdraw', scope);
  return { ...shown, addedAt: addedAt.toString(), state, mayWithdraw };
}

function stateOf({ withdrawnAt, fromOn, untilOn, isSucceeded }: Row, today: string): PriceList['state'] {
  if (withdrawnAt !== null) return 'withdrawn';
  if (fromOn > today) return 'to_come';
  return isSucceeded || (untilOn !== null && untilOn < today) ? 'past' : 'in_force';
}
