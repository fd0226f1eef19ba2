import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import type { Work } from './side.ts';

export async function workSetAside(db: Db, { orderId, engineerId }: Pick<Work, 'orderId' | 'engineerId'>) {
  const id = newId();
  const at = Temporal.Instant.from('2026-11-20T03:00:00Z');
  const sent = { account: engineerId, key: id, id, personId: engineerId, personName: 'nobody', orderId };
  const times = { deviceAt: at, offsetMs: 0, happenedAt: at, receivedAt: at };
  const kept = { outcome: 'set_aside', conflict: 'reassigned', input: JSON.stringify({}) };
  await db
    .insertInto('fieldCommand')
    .values({ ...sent, ...times, ...kept, call: 'POST /work-orders/:id/complete' })
    .execute();
  return id;
}
