import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';

/** What was done in a month. */
export interface Activity {
  /** Counted from 0. */
  readonly month: number;
  readonly requests: number;
  readonly visits: number;
  readonly personDays: number;
  readonly costFen: number;
}

export interface Months {
  /** Starts of the months in order, and the end of the last, as RFC 3339. */
  readonly bounds: readonly string[];
  readonly zone: string;
  /** Condition on the column of a branch's id that is named. */
  readonly within: (column: string) => RawBuilder<boolean>;
}

/** Counts of each month that has any. */
export async function readActivity(db: Db, months: Months): Promise<Activity[]> {
  const { within, zone } = months;
  const { rows } = await sql<Activity>`
    select month, sum(requests)::int as requests, sum(visits)::int as visits, sum(days)::float8 as "personDays",
      sum(fen)::bigint as "costFen"
    from (
      select ${monthOf('registered_at', months)} as month, count(*) as requests, 0 as visits, 0 as days, 0 as fen
      from service_request where ${inside('registered_at', months)} and ${within('branch_id')} group by 1
      union all
      select ${monthOf('check_in.at', months)}, 0, count(*), 0, 0 from check_in
        join work_order on work_order.id = check_in.order_id
      where ${inside('check_in.at', months)} and ${within('work_order.branch_id')} group by 1
      union all
      select ${monthOf('completed_at', months)}, 0, 0,
        sum(crew_size * ((completed_at at time zone ${zone})::date - (departed_at at time zone ${zone})::date + 1)), 0
      from work_order
      where departed_at is not null and ${inside('completed_at', months)} and ${within('branch_id')} group by 1
      union all
      select ${monthOf('signed_at', months)}, 0, 0, 0, sum(charge_fen) from service_report
        join work_order on work_order.id = service_report.order_id
      where ${inside('signed_at', months)} and ${within('work_order.branch_id')} group by 1
    ) parts
    group by month`.execute(db);
  return rows;
}

function monthOf(column: string, { bounds }: Months): RawBuilder<number> {
  return sql`width_bucket(${sql.ref(column)}, ${[...bounds]}::timestamptz[]) - 1`;
}

function inside(column: string, { bounds }: Months): RawBuilder<boolean> {
  const at = sql.ref(column);
  return sql`${at} >= ${bounds[0]}::timestamptz and ${at} < ${bounds.at(-1)}::timestamptz`;
}
