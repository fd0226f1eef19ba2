import { type RawBuilder, sql } from 'kysely';
import type { Book } from '#engine/compile.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { type Filter, ofPerson } from './reach.ts';

/** Clocks of a control that are open now. */
export interface Open {
  readonly clause: string;
  readonly control: number;
  readonly running: number;
  readonly atRisk: number;
}

interface Group {
  readonly edition: string;
  readonly clause: string;
  readonly control: number;
  readonly status: string;
  readonly warningsLeft: number;
  readonly count: number;
  /** Those whose limit has not passed, and of them those whose next warning has come. */
  readonly before: number;
  readonly warned: number;
}

interface Asked extends Filter {
  readonly book: Book;
  readonly now: EpochMs;
  /** Condition on `branch_id` and `tier`. */
  readonly within: RawBuilder<boolean>;
}

/** Counts what is open; of one person, what they answer for now. */
export async function countOpen(db: Db, asked: Asked): Promise<Open[]> {
  const now = sql`${formatInstant(asked.now)}::timestamptz`;
  const { rows } = await sql<Group>`
    select clause, control, edition, status, warnings_left as "warningsLeft", count(*)::int as count,
      (count(*) filter (where due_at >= ${now}))::int as before,
      (count(*) filter (where due_at >= ${now} and warn_at <= ${now}))::int as warned
    from clock where status in ('running', 'paused') and ${asked.within} and ${ofPerson(asked, 'person_id')}
    group by 1, 2, 3, 4, 5`.execute(db);
  const places = Map.groupBy(rows, ({ clause, control }) => `${clause}/${control}`);
  return [...places.values()].flatMap(groups => openOf(groups, asked.book));
}

function openOf(groups: readonly Group[], book: Book): Open[] {
  const [first] = groups;
  if (!first) return [];
  const { clause, control } = first;
  const running = groups.reduce((sum, { count }) => sum + count, 0);
  const atRisk = groups.reduce((sum, group) => sum + atRiskIn(group, warningsOf(group, book)), 0);
  return [{ clause, control, running, atRisk }];
}

/** Warnings that were given leave a clock: it has been warned of when fewer are left than the clause has. */
function atRiskIn({ status, warningsLeft, before, warned }: Group, warnings: number): number {
  if (status !== 'running') return 0;
  return warningsLeft < warnings ? before : warned;
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
