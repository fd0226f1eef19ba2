import { type RawBuilder, sql } from 'kysely';
import type { Book } from '#engine/compile.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { openDay } from '#road/figures/counted.ts';
import type { Filter } from './reach.ts';

/** Clocks of a control that are open now. */
export interface Open {
  readonly clause: string;
  readonly control: number;
  readonly running: number;
  readonly atRisk: number;
}

interface Asked extends Filter {
  readonly book: Book;
  readonly now: EpochMs;
  /** Condition on `branch_id` and `tier`. */
  readonly within: RawBuilder<boolean>;
}

/** Counts what is open; of one person, what they answer for now. */
export function countOpen(db: Db, asked: Asked): Promise<Open[]> {
  return asked.personId ? countOfPerson(db, asked, asked.personId) : countOfAll(db, asked);
}

interface Group extends Place {
  readonly status: string;
  readonly warningsLeft: number;
  readonly count: number;
  /** Those whose limit has not passed, and of them those whose next warning has come. */
  readonly before: number;
  readonly warned: number;
}

/** The open clocks of one person are few: they are looked at one by one. */
async function countOfPerson(db: Db, { book, now, within }: Asked, personId: string): Promise<Open[]> {
  const instant = sql`${formatInstant(now)}::timestamptz`;
  const { rows } = await sql<Group>`
    select clause, control, edition, status, warnings_left as "warningsLeft", count(*)::int as count,
      (count(*) filter (where due_at >= ${instant}))::int as before,
      (count(*) filter (where due_at >= ${instant} and warn_at <= ${instant}))::int as warned
    from clock where status in ('running', 'paused') and ${within} and person_id = ${personId}::uuid
    group by 1, 2, 3, 4, 5`.execute(db);
  const counted = rows.map(group => ({
    ...group,
    running: group.count,
    atRisk: atRiskIn(group, warningsOf(group, book)),
  }));
  return summed(counted);
}

/** Warnings that were given leave a clock: it has been warned of when fewer are left than the clause has. */
function atRiskIn({ status, warningsLeft, before, warned }: Group, warnings: number): number {
  if (status !== 'running') return 0;
  return warningsLeft < warnings ? before : warned;
}

async function countOfAll(db: Db, asked: Asked): Promise<Open[]> {
  const [running, atRisk] = await Promise.all([countRunning(db, asked), countAtRisk(db, asked)]);
  return summed([...running, ...atRisk]);
}

/** How many are open is kept as a figure. */
async function countRunning(db: Db, { within }: Asked): Promise<Open[]> {
  const { rows } = await sql<Open>`
    select clause, control, sum(amount)::int as running, 0 as "atRisk" from (
      select clause, control, amount from figure
      where grain = 'day' and period = ${openDay}::date and measure = 'running' and ${within} union all
      select clause, control, amount from figure_change
      where day = ${openDay}::date and measure = 'running' and ${within}
    ) part group by 1, 2`.execute(db);
  return rows;
}

/** Of those running, the ones that were warned of, and those whose next warning has come and is not given yet. */
async function countAtRisk(db: Db, asked: Asked): Promise<Open[]> {
  const places = await warnedPlaces(db, asked.book);
  const now = sql`${formatInstant(asked.now)}::timestamptz`;
  const { rows } = await sql<Open & Place & { readonly warningsLeft: number; readonly isWarned: boolean }>`
    select place.clause, place.control, place.edition, place.warnings_left as "warningsLeft", "atRisk", 0 as running,
      true as "isWarned"
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
      as place(clause text, control smallint, edition text, warnings_left smallint),
      lateral (select count(*)::int as "atRisk" from clock
        where clause = place.clause and control = place.control and edition = place.edition
          and warnings_left = place.warnings_left and status = 'running' and due_at >= ${now} and ${asked.within}) warned
    union all
    select clause, control, edition, warnings_left, count(*)::int, 0, false
    from clock where status = 'running' and warn_at <= ${now} and due_at >= ${now} and ${asked.within}
    group by 1, 2, 3, 4`.execute(db);
  return rows.filter(row => row.isWarned || row.warningsLeft >= warningsOf(row, asked.book));
}

interface WarnedPlace extends Place {
  readonly warnings_left: number;
}

/** Which clocks are open, looked up from one kind to the next, and of these the kinds that have been warned of. */
async function warnedPlaces(db: Db, book: Book): Promise<WarnedPlace[]> {
  const kind = sql`clause, control, edition, status, warnings_left`;
  const next = (after: RawBuilder<unknown>) => sql`(select ${kind} from clock
    where status in ('running', 'paused') and ${after} order by ${kind} limit 1)`;
  const { rows } = await sql<Place & { readonly status: string; readonly warningsLeft: number }>`
    with recursive open as (
      ${next(sql`true`)} union all
      select following.* from open, lateral ${next(sql`(${kind}) >
        (open.clause, open.control, open.edition, open.status, open.warnings_left)`)} following
    ) select clause, control, edition, status, warnings_left as "warningsLeft" from open`.execute(db);
  return rows.flatMap(({ status, warningsLeft, ...place }) =>
    status === 'running' && warningsLeft < warningsOf(place, book)
      ? [{ ...place, warnings_left: warningsLeft }]
      : [],
  );
}

function summed(parts: readonly Open[]): Open[] {
  const places = Map.groupBy(parts, ({ clause, control }) => `${clause}/${control}`);
  return [...places.values()].flatMap(([first, ...others]) => (first ? [others.reduce(plus, first)] : []));
}

function plus(one: Open, other: Open): Open {
  const { clause, control } = one;
  return { clause, control, running: one.running + other.running, atRisk: one.atRisk + other.atRisk };
}

interface Place {
  readonly edition: string;
  readonly clause: string;
  readonly control: number;
}

/** How many warnings a clause gives. */
export function warningsOf({ edition, clause, control }: Place, book: Book): number {
  return book.edition(edition).deadlines.get(clause)?.[control]?.spec.warn.length ?? 0;
}
