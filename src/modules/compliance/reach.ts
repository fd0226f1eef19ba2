import { type RawBuilder, sql } from 'kysely';
import type { ReadContext } from '#road/route.ts';

type Reader = Pick<ReadContext, 'reach' | 'actor'>;

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
