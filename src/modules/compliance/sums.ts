import { type RawBuilder, sql } from 'kysely';
import { formatInstant } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { decidedAs, verdictCountsAs } from '#road/figures/counted.ts';
import { instantsOf, type Starts } from './period.ts';

export type Measure = 'kept' | 'broken' | 'overridden' | 'excused' | 'numerator' | 'denominator';

/** What a control of a clause came to in a bucket of time. */
export interface Sum {
  readonly clause: string;
  readonly control: number;
  readonly measure: Measure;
  /** Counted from 0. */
  readonly bucket: number;
  readonly amount: number;
}

export interface Asked {
  readonly starts: Starts;
  readonly zone: string;
  /** Condition on `branch_id` and `tier`. */
  readonly within: RawBuilder<boolean>;
  /** That condition leaves nothing out: the figures of all together are read. */
  readonly isWhole: boolean;
  /** Whose occasions; all people's where nobody is named. */
  readonly personId?: string | undefined;
}

/** What was kept, broken, overridden and tallied: of everybody from the figures that are kept, of one person from their rows. */
export function sumFigures(db: Db, asked: Asked): Promise<Sum[]> {
  return asked.personId ? sumRows(db, asked, asked.personId) : sumKept(db, asked);
}

/** Whole months are read as months, the days at both ends as days, and with them what is not folded yet. */
async function sumKept(db: Db, { starts, within, isWhole }: Asked): Promise<Sum[]> {
  const { from, monthsFrom, monthsTo, to } = spansOf(starts);
  const kept = (grain: 'day' | 'month', first: string, end: string) => sql`
    select clause, control, measure, period, amount from figure
    where grain = ${sql.lit(isWhole ? `${grain}_of_all` : grain)} and period >= ${first}::date and period < ${end}::date and ${within}`;
  const { rows } = await sql<Sum>`
    select clause, control, measure, width_bucket(period, ${[...starts]}::date[]) - 1 as bucket,
      sum(amount)::float8 as amount
    from (
      ${kept('day', from, monthsFrom)} union all ${kept('month', monthsFrom, monthsTo)}
      union all ${kept('day', monthsTo, to)} union all
      select clause, control, measure, day, amount from figure_change
      where day >= ${from}::date and day < ${to}::date and ${within}
    ) part group by 1, 2, 3, 4`.execute(db);
  return rows;
}

/** Buckets that do not begin with a month are read by days; so are the ends of a single one. */
function spansOf(starts: Starts) {
  const [from = '', to = from] = [starts[0], starts.at(-1)];
  const isOne = starts.length === 2;
  const areMonths = starts.every(isFirstOfMonth);
  if (areMonths) return { from, monthsFrom: from, monthsTo: to, to };
  const first = isOne ? nextMonthStart(from) : to;
  const last = isOne ? monthStart(to) : to;
  return first < last
    ? { from, monthsFrom: first, monthsTo: last, to }
    : { from, monthsFrom: to, monthsTo: to, to };
}

const isFirstOfMonth = (day: string) => day.endsWith('-01');
const monthStart = (day: string) => `${day.slice(0, 7)}-01`;

function nextMonthStart(day: string): string {
  if (isFirstOfMonth(day)) return day;
  return Temporal.PlainDate.from(monthStart(day)).add({ months: 1 }).toString();
}

async function sumRows(db: Db, { starts, zone, within }: Asked, personId: string): Promise<Sum[]> {
  const bounds = instantsOf(starts, zone).map(formatInstant);
  const part = (columns: RawBuilder<unknown>, at: string) => sql`
    select ${columns}, width_bucket(${sql.ref(at)}, ${bounds}::timestamptz[]) - 1 as bucket`;
  const inside = (at: string, person: string) => sql`
    ${sql.ref(person)} = ${personId}::uuid and ${sql.ref(at)} >= ${bounds[0]}::timestamptz
    and ${sql.ref(at)} < ${bounds.at(-1)}::timestamptz and ${within}`;
  const clocks = (status: 'kept' | 'broken', at: string) => sql`
    ${part(sql`clause, control, ${sql.raw(decidedAs[status])} as measure, 1::numeric as amount`, at)}
    from clock where status = ${sql.lit(status)} and ${inside(at, 'person_id')}`;
  const { rows } = await sql<Sum>`
    select clause, control, measure, bucket, sum(amount)::float8 as amount from (
      ${clocks('kept', 'stopped_at')} union all ${clocks('broken', 'due_at')} union all
      ${part(sql`clause, control, ${sql.raw(verdictCountsAs)}, 1::numeric`, 'at')}
      from verdict where ${inside('at', 'actor_id')} union all
      ${part(sql`clause, control, part, amount::numeric`, 'at')}
      from tally where ${inside('at', 'person_id')}
    ) occasion group by 1, 2, 3, 4`.execute(db);
  return rows;
}
