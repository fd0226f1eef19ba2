import { sql } from 'kysely';
import type { conductEndpoints } from '#contract/conduct.ts';
import type { ConductRow } from '#contract/conduct-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { readCursor, writeCursor } from '#road/cursor.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { type ConductGround, clauseOf } from '../ground.ts';
import { endedStatuses } from '../lifecycle.ts';
import { withinSight } from '../sight.ts';

/** A case as lists read it. */
export interface ListedCase {
  readonly id: string;
  readonly conductNo: string;
  readonly kind: ConductRow['kind'];
  readonly clause: string;
  readonly control: number;
  readonly edition: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly branchName: string | null;
  readonly status: ConductRow['status'];
  readonly fen: number | null;
  readonly foundAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant | null;
}

export const listed = sql`c.id, c.conduct_no, c.kind, c.clause, c.control, c.edition, c.person_id,
  p.name as person_name, b.name as branch_name, c.status, c.fen, c.found_at, c.due_at`;
export const joined = sql`conduct_case c left join person p on p.id = c.person_id left join branch b on b.id = c.branch_id`;

/** Cases within the reader's sight, the newest first. What has expired is shown no more, unless it is asked for. */
export function listConduct(ground: ConductGround): Query<typeof conductEndpoints.list> {
  return async (context, asked) => {
    const cursor = readCursor(asked.cursor);
    if (cursor instanceof Refused) return cursor;
    const limit = asked.limit ?? 50;
    const conditions = [
      withinSight(context),
      asked.status ? sql`c.status = ${asked.status}` : sql`c.status <> 'expired'`,
      ...(asked.kind ? [sql`c.kind = ${asked.kind}`] : []),
      ...(asked.open ? [sql`c.status <> all(${endedStatuses})`] : []),
      ...(asked.personId ? [sql`c.person_id = ${asked.personId}`] : []),
      ...(asked.mine ? [sql`c.person_id = ${context.actor.personId}`] : []),
      ...(cursor ? [sql`(c.found_at, c.id) < (${cursor.key}::timestamptz, ${cursor.id}::uuid)`] : []),
    ];
    const { rows } =
      await sql<ListedCase>`select ${listed} from ${joined} where ${sql.join(conditions, sql` and `)}
      order by c.found_at desc, c.id desc limit ${limit + 1}`.execute(context.db);
    const items = rows.slice(0, limit).map(row => rowOf(row, context, ground));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? writeCursor({ key: last.foundAt, id: last.id }) : null };
  };
}

export function rowOf(row: ListedCase, { actor, now }: ReadContext, ground: ConductGround): ConductRow {
  const { control: _, edition: __, foundAt, dueAt, ...shown } = row;
  const name = clauseOf(ground, row)?.consequence.spec.name[actor.locale] ?? row.clause;
  return {
    ...shown,
    name,
    foundAt: foundAt.toString(),
    dueAt: dueAt?.toString() ?? null,
    isOverdue: dueAt !== null && dueAt.epochMilliseconds < now,
    isOwn: row.personId !== null && row.personId === actor.personId,
  };
}
