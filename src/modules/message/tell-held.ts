import type { HoldReason } from '#contract/message.ts';
import type { Db } from '#platform/database/kysely.ts';
import { tells } from '#road/told-notices.ts';
import type { Kept } from './known.ts';

/** Tells the desk that a message waits for somebody who knows where it belongs; of a flood the first were told. */
export async function tellHeld(
  db: Db,
  { id: subjectId, at }: Pick<Kept, 'id' | 'at'>,
  reason: HoldReason,
): Promise<void> {
  if (reason === 'flood') return;
  const told = { subjectId, roles: ['csr'], at: at.epochMilliseconds };
  const { topic, payload } = tells({ topic: 'message.held', ...told });
  await db
    .insertInto('outbox')
    .values({ topic, payload: JSON.stringify(payload) })
    .execute();
}
