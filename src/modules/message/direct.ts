import { sql } from 'kysely';
import { type EpochMs, instantOf, secondMs } from '#kernel/time.ts';
import { seal, unseal } from '#platform/config/seal.ts';
import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import { type Sent, sendMail } from '#platform/mail/smtp.ts';
import type { DeliveryOptions } from './deliver.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import { domainOf } from './outgoing.ts';

export interface DirectMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Afterwards it is of no use and not sent any more. */
  readonly goodUntil: EpochMs;
}

/** So many seconds pass before each further try; what is still refused then is tried once a minute. */
const backoffSeconds = [5, 10, 20, 40] as const;
const longestBackoffSeconds = 60;
/** What was under way when a process ended is sent again under the same Message-ID. */
const abandonedSeconds = 60;

/** Whether the product can send mail. */
export async function hasOutgoingMail({
  db,
  secret,
}: Pick<DeliveryOptions, 'db' | 'secret'>): Promise<boolean> {
  return (await openMailbox(db, secret)) !== null;
}

/** Lays out what belongs to no request, such as a code to sign in; nobody can read it, and it takes the place of an earlier one. */
export async function sendDirectly({ db, clock, secret }: DeliveryOptions, mail: DirectMail): Promise<void> {
  const { to, subject, text, goodUntil } = mail;
  const columns = {
    ...{ id: newId(), sealed: seal(secret, JSON.stringify({ subject, text })), attempts: 0 },
    ...{ goodUntil: instantOf(goodUntil), nextTryAt: instantOf(clock.now()) },
  };
  await db
    .insertInto('directMail')
    .values({ address: to, ...columns })
    .onConflict(conflict => conflict.column('address').doUpdateSet(columns))
    .execute();
}

/** Sends what has waited longest of it. True when one was sent or tried. */
export async function deliverDirectly({ db, clock, secret }: DeliveryOptions): Promise<boolean> {
  const now = clock.now();
  const mail = await claim(db, now);
  if (!mail) return false;
  const mailbox = await openMailbox(db, secret);
  const words = unseal(secret, mail.sealed);
  if (mailbox === null || words === null) return false;
  const sent = await sendMail(mailbox.smtp, written(mail, words, mailbox));
  await mark(db, mail, { sent, now: clock.now() });
  return true;
}

interface Claimed {
  readonly id: string;
  readonly address: string;
  readonly sealed: string;
  readonly attempts: number;
}

/** What is over is thrown away. */
async function claim(db: Db, now: EpochMs): Promise<Claimed | undefined> {
  const at = instantOf(now).toString();
  await db.deleteFrom('directMail').where('goodUntil', '<=', instantOf(now)).execute();
  const { rows } = await sql<Claimed>`
    update direct_mail set attempts = attempts + 1,
      next_try_at = ${at}::timestamptz + ${abandonedSeconds} * interval '1 second'
    where id = (select id from direct_mail where next_try_at <= ${at}::timestamptz
      order by next_try_at limit 1 for update skip locked)
    returning id, address, sealed, attempts`.execute(db);
  return rows[0];
}

function written({ id, address: to }: Claimed, words: string, { address, displayName: name }: Mailbox) {
  const { subject, text } = JSON.parse(words) as { subject: string; text: string };
  return {
    ...{ messageId: `${id}@${domainOf(address)}`, from: { name, address }, to: [to], cc: [] },
    ...{ subject, text, inReplyTo: null, references: [], isAutomatic: true },
  };
}

/** What was sent, or will never be taken, is kept no longer. */
async function mark(
  db: Db,
  { id, attempts }: Claimed,
  { sent, now }: { readonly sent: Sent; readonly now: EpochMs },
): Promise<void> {
  if (sent.fault === null || sent.isFinal) {
    await db.deleteFrom('directMail').where('id', '=', id).execute();
    return;
  }
  const seconds = backoffSeconds[attempts - 1] ?? longestBackoffSeconds;
  const nextTryAt = instantOf(now + seconds * secondMs);
  await db.updateTable('directMail').set({ nextTryAt }).where('id', '=', id).execute();
}
