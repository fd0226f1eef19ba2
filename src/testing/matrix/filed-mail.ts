import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';

interface FiledMail {
  readonly requestId: string;
  readonly fileId: string;
  readonly at: Temporal.Instant;
}

/** A mail of the customer in the request, with what was enclosed. */
export async function aFiledMail(db: Db, { requestId, fileId, at }: FiledMail) {
  const [messageId, enclosureId] = [newId(), newId()];
  const words = { fromAddress: 'a@example.com', fromName: 'A', subject: 'x', topic: 'x', text: 'x' };
  const kept = { direction: 'in', state: 'filed', digest: messageId, raw: Buffer.from('x') };
  await db
    .insertInto('message')
    .values({ id: messageId, ...kept, ...words, requestId, at })
    .execute();
  const enclosure = { id: enclosureId, messageId, place: 0, name: 'a.txt', bytes: 1, fileId };
  await db.insertInto('messageEnclosure').values(enclosure).execute();
  return { messageId, enclosureId };
}
