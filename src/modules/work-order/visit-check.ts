import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Context } from '#road/command.ts';

interface VisitCheck {
  readonly orderId: string;
  readonly kind: 'safety' | 'clearing';
  /** What was ticked. */
  readonly items: readonly string[];
  readonly note: string | undefined;
}

/** Keeps what was looked after on site. */
export async function insertVisitCheck(tx: Tx, check: VisitCheck, { actor, at }: Context): Promise<void> {
  const { orderId, kind, items, note = null } = check;
  await tx.db
    .insertInto('visitCheck')
    .values({
      id: newId(),
      orderId,
      kind,
      items: [...items],
      note,
      at: instantOf(at),
      checkedByName: actor.name,
    })
    .execute();
}
