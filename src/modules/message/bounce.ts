import type { Db } from '#platform/database/kysely.ts';
import type { Bounced } from '#platform/mail/bounced.ts';
import { tellUndelivered } from './undelivered.ts';

/** A report that one of our mails did not arrive: it is marked, and whoever has the request is told. */
export async function settleBounce({ db }: { readonly db: Db }, bounced: Bounced): Promise<void> {
  const { messageId, status, isFinal } = bounced;
  if (messageId === null || !isFinal) return;
  const found = await db
    .updateTable('message')
    .set({ state: 'bounced', fault: status ?? 'returned' })
    .where('messageId', '=', messageId)
    .where('direction', '=', 'out')
    .where('state', '<>', 'bounced')
    .returning('id')
    .executeTakeFirst();
  if (found) await tellUndelivered(db, found.id);
}
