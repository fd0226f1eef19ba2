import { sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';
import { tells } from '#road/told-notices.ts';

/** Tells whoever has the request, else the desk, that the customer did not get a mail. */
export async function tellUndelivered(db: Db, messageId: string): Promise<void> {
  const { rows } = await sql<{
    requestId: string;
    ownerId: string | null;
    address: string;
    at: Temporal.Instant;
  }>`
    select q.id as request_id, q.owner_id, array_to_string(m.to_addresses, ', ') as address, m.at
    from message m join service_request q on q.id = m.request_id where m.id = ${messageId}`.execute(db);
  const [found] = rows;
  if (!found) return;
  const { requestId: subjectId, ownerId, address: named, at } = found;
  const roles = ownerId === null ? ['csr'] : [];
  const whom = { personIds: [ownerId], roles, at: at.epochMilliseconds };
  const { topic, payload } = tells({ topic: 'message.undelivered', subjectId, named, ...whom });
  await db
    .insertInto('outbox')
    .values({ topic, payload: JSON.stringify(payload) })
    .execute();
}
