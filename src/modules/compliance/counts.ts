import { type RawBuilder, sql } from 'kysely';
import type { EpochMs } from '#kernel/time.ts';
import { formatInstant } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';

/** How often a control of a clause came to an outcome in a bucket of time. */
export interface Count {
  readonly clause: string;
  readonly control: number;
  readonly outcome: 'kept' | 'broken' | 'overridden';
  /** Counted from 0. */
  readonly bucket: number;
  readonly count: number;
}

/** What was added to a part of an indicator in a bucket of time. */
export interface Sum {
  readonly clause: string;
  readonly control: number;
  readonly part: 'numerator' | 'denominator';
  readonly bucket: number;
  readonly sum: number;
}

export interface Buckets {
  /** Starts of the buckets in order, and the end of the last. */
  readonly bounds: readonly EpochMs[];
  /** Condition on `branch_id`. */
  readonly within: RawBuilder<boolean>;
}

/** Outcomes of clocks and verdicts, counted by clause, control and bucket. */
export async function countOutcomes(db: Db, buckets: Buckets): Promise<Count[]> {
  const clocks = (instant: string, status: 'kept' | 'broken') => sql`
    select clause, control, ${sql.lit(status)} as outcome, ${bucketOf(instant, buckets)} as bucket, count(*)::int as count
    from clock where status = ${sql.lit(status)} and ${inside(instant, buckets)} and ${buckets.within} group by 1, 2, 4`;
  const { rows } = await sql<Count>`
    ${clocks('stopped_at', 'kept')} union all ${clocks('due_at', 'broken')} union all
    select clause, control, outcome, ${bucketOf('at', buckets)} as bucket, count(*)::int as count
    from verdict where ${inside('at', buckets)} and ${buckets.within} group by 1, 2, 3, 4`.execute(db);
  return rows;
}

/** What was tallied for indicators, summed by clause, control, part and bucket. */
export async function sumTallies(db: Db, buckets: Buckets): Promise<Sum[]> {
  const { rows } = await sql<Sum>`
    select clause, control, part, ${bucketOf('at', buckets)} as bucket, sum(amount)::float8 as sum
    from tally where ${inside('at', buckets)} and ${buckets.within} group by 1, 2, 3, 4`.execute(db);
  return rows;
}

export interface Running {
  readonly clause: string;
  readonly control: number;
  readonly count: number;
}

/** Clocks that are open now. */
export async function countRunning(db: Db, within: RawBuilder<boolean>): Promise<Running[]> {
  const { rows } = await sql<Running>`
    select clause, control, count(*)::int as count from clock
    where status in ('running', 'paused') and ${within} group by 1, 2`.execute(db);
  return rows;
}

function inside(column: string, { bounds }: Buckets): RawBuilder<boolean> {
  const [from, to] = [bounds[0] ?? 0, bounds.at(-1) ?? 0];
  return sql`${sql.ref(column)} >= ${formatInstant(from)}::timestamptz and ${sql.ref(column)} < ${formatInstant(to)}::timestamptz`;
}

function bucketOf(column: string, { bounds }: Buckets): RawBuilder<number> {
  return sql`width_bucket(${sql.ref(column)}, ${bounds.map(formatInstant)}::timestamptz[]) - 1`;
}
