import { sql } from 'kysely';
import type { MailboxView, mailboxEndpoints } from '#contract/message.ts';
import type { Query } from '#road/route.ts';

type Shown = NonNullable<MailboxView['mailbox']>;

/** The mailbox without its passwords. */
export const readMailbox: Query<typeof mailboxEndpoints.read> = async ({ db }) => {
  const { rows } = await sql<Omit<Shown, 'fetchedAt'> & { fetchedAt: Temporal.Instant | null }>`
    select address, display_name, is_on, acknowledges, imap, smtp, fetched_at, fault,
      (select count(*) from message where state in ('waiting', 'sending')) as waiting from mailbox`.execute(
    db,
  );
  const [found] = rows;
  return { mailbox: found ? { ...found, fetchedAt: found.fetchedAt?.toString() ?? null } : null };
};
