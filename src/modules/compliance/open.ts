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
  /** Warnings still to come of those whose limit has not passed and who do not wait; null for the others. */
  readonly warningsLeft: number | null;
  readonly isWarned: boolean;
  readonly count: number;
}

interface Asked extends Filter {
  readonly book: Book;
  readonly now: EpochMs;
  /** Condition on `branch_id` and `tier`. */
  readonly within: RawBuilder<boolean>;
}

/** Counts what is open; of one person, what they answer for now. */
export async function countOpen(db: Db, asked: Asked): Promise<Open[]> {
  const { rows } = await sql<Group>`
    select edition, clause, control,
      case when status = 'running' and due_at >= ${formatInstant(asked.now)}::timestamptz then warnings_left end
        as "warningsLeft",
      coalesce(warn_at <= ${formatInstant(asked.now)}::timestamptz, false) as "isWarned", count(*)::int as count
    from clock where status in ('running', 'paused') and ${asked.within} and ${ofPerson(asked, 'person_id')}
    group by 1, 2, 3, 4, 5`.execute(db);
  const places = Map.groupBy(rows, ({ clause, control }) => `${clause}/${control}`);
  return [...places.values()].flatMap(groups => openOf(groups, asked.book));
}

function openOf(groups: readonly Group[], book: Book): Open[] {
  const [first] = groups;
  if (!first) return [];
  const countOf = (some: readonly Group[]) => some.reduce((sum, { count }) => sum + count, 0);
  const atRisk = countOf(groups.filter(group => isAtRisk(group, warningsOf(group, book))));
  return [{ clause: first.clause, control: first.control, running: countOf(groups), atRisk }];
}

/** Warnings that were given leave a clock: it has been warned of when fewer are left than the clause has. */
function isAtRisk({ warningsLeft, isWarned }: Group, warnings: number): boolean {
  return warningsLeft !== null && (isWarned || warningsLeft < warnings);
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
