import { type RawBuilder, sql } from 'kysely';
import type { ReadContext } from '#road/route.ts';

type Reader = Pick<ReadContext, 'reach' | 'actor'>;

/** What a reader narrows the figures to. */
export interface Filter {
  readonly branchId?: string | undefined;
  readonly personId?: string | undefined;
  readonly tier?: string | undefined;
}

/** The rows of the branches that a reader may see, and of the one that was asked for. `column` holds a branch's id. */
export function branchesFor(
  reader: Reader,
  branchId: string | undefined,
  column: string,
): RawBuilder<boolean> {
  const id = sql.ref(column);
  const asked = branchId ? sql`${id} = ${branchId}::uuid` : sql`true`;
  const allowed =
    reader.reach === 'all' ? sql`true` : sql`${id} = any(${[...reader.actor.branchIds]}::uuid[])`;
  return sql`(${asked} and ${allowed})`;
}

/** The same for rows with `branch_id` and `tier`. */
export function within(reader: Reader, { branchId, tier }: Filter): RawBuilder<boolean> {
  const branches = branchesFor(reader, branchId, 'branch_id');
  return tier ? sql`(${branches} and tier = ${tier})` : branches;
}

/** Whether a reader sees and asks for the figures of all branches and classes. */
export function isWhole({ reach }: Reader, { branchId, tier }: Filter): boolean {
  return reach === 'all' && !branchId && !tier;
}

/** Rows that count for the person who was asked for. */
export function ofPerson({ personId }: Filter, column: string): RawBuilder<boolean> {
  return personId ? sql`${sql.ref(column)} = ${personId}::uuid` : sql`true`;
}
