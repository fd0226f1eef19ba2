import { unseal } from '#platform/config/seal.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { MailServer } from '#platform/mail/account.ts';

/** The company's mailbox as it is used. */
export interface Mailbox {
  readonly address: string;
  readonly displayName: string;
  readonly imap: MailServer;
  readonly smtp: MailServer;
  readonly uidValidity: number | null;
  readonly lastUid: number;
}

const columns = [
  'address',
  'displayName',
  'imap',
  'smtp',
  'imapPassword',
  'smtpPassword',
  'uidValidity',
  'lastUid',
] as const;

type Kept = Omit<MailServer, 'password'>;

/** Null where there is none, it is off, or its passwords were sealed with another secret. */
export async function openMailbox(db: Db, secret: string): Promise<Mailbox | null> {
  const kept = await db
    .selectFrom('mailbox')
    .select([...columns])
    .where('isOn', '=', true)
    .executeTakeFirst();
  if (!kept) return null;
  const { address, displayName, uidValidity, lastUid } = kept;
  const [imap, smtp] = [unseal(secret, kept.imapPassword), unseal(secret, kept.smtpPassword)];
  if (imap === null || smtp === null) return null;
  return {
    ...{ address, displayName, uidValidity, lastUid },
    imap: { ...(kept.imap as unknown as Kept), password: imap },
    smtp: { ...(kept.smtp as unknown as Kept), password: smtp },
  };
}
