import { sql } from 'kysely';
import { instantOf, minuteMs } from '#kernel/time.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import { type OutgoingMail, type Sent, sendMail } from '#platform/mail/smtp.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import { tellUndelivered } from './undelivered.ts';

export interface DeliveryOptions {
  readonly db: Db;
  readonly clock: Clock;
  readonly secret: string;
}

/** After so many minutes it is tried again; then a person is told. */
const backoffMinutes = [1, 2, 5, 15, 60, 180, 360, 720] as const;
/** What was under way when a process ended is sent again under the same Message-ID. */
const abandonedMinutes = 10;

/** Sends the mail that has waited longest. True when one was sent or tried. */
export async function deliverMail({ db, clock, secret }: DeliveryOptions): Promise<boolean> {
  const mailbox = await openMailbox(db, secret);
  if (!mailbox) return false;
  const mail = await claim(db, clock.now());
  if (!mail) return false;
  const sent = await sendMail(mailbox.smtp, outgoing(mail, mailbox));
  await mark({ db, clock }, mail, sent);
  return true;
}

interface Claimed {
  readonly id: string;
  readonly messageId: string;
  readonly fromName: string;
  readonly toAddresses: string[];
  readonly ccAddresses: string[];
  readonly subject: string;
  readonly text: string;
  readonly automatic: string | null;
  readonly attempts: number;
  readonly references: string[];
}

async function claim(db: Db, now: number): Promise<Claimed | undefined> {
  const at = instantOf(now).toString();
  const { rows } = await sql<Claimed>`
    update message m set state = 'sending', attempts = attempts + 1,
      next_try_at = ${at}::timestamptz + ${abandonedMinutes} * interval '1 minute'
    where id = (select id from message where state in ('waiting', 'sending') and next_try_at <= ${at}::timestamptz
      order by next_try_at limit 1 for update skip locked)
    returning m.id, m.message_id, m.from_name, m.to_addresses, m.cc_addresses, m.subject, m.text, m.automatic, m.attempts,
      array(select reference from (
        select reference, m.at, m.id from message_reference where message_id = m.id
        union all select b.message_id, b.at, b.id from message b
          where b.request_id = m.request_id and b.id <> m.id and b.at <= m.at
            and b.message_id is not null and b.state <> 'set_aside') before
        order by at desc, id desc limit 20) as references`.execute(db);
  return rows[0];
}

function outgoing({ references, fromName, automatic, ...mail }: Claimed, { address }: Mailbox): OutgoingMail {
  return {
    ...{
      messageId: mail.messageId,
      from: { name: fromName, address },
      to: mail.toAddresses,
      cc: mail.ccAddresses,
    },
    ...{ subject: mail.subject, text: mail.text, isAutomatic: automatic !== null },
    inReplyTo: references[0] ?? null,
    references: references.toReversed(),
  };
}

async function mark(
  { db, clock }: Omit<DeliveryOptions, 'secret'>,
  mail: Claimed,
  sent: Sent,
): Promise<void> {
  const { id, attempts } = mail;
  const now = clock.now();
  const change = db.updateTable('message').where('id', '=', id);
  if (sent.fault === null) {
    await change.set({ state: 'sent', sentAt: instantOf(now), nextTryAt: null, fault: null }).execute();
    return;
  }
  const wait = sent.isFinal ? undefined : backoffMinutes[attempts - 1];
  const next = wait === undefined ? null : instantOf(now + wait * minuteMs);
  await change
    .set({ state: next === null ? 'failed' : 'waiting', nextTryAt: next, fault: sent.fault })
    .execute();
  if (next === null) await tellUndelivered(db, id);
}
