import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import { sendMail } from '#platform/mail/smtp.ts';
import { openMailbox } from './mailbox.ts';
import { domainOf } from './outgoing.ts';

export interface DirectOptions {
  readonly db: Db;
  readonly secret: string;
}

export interface DirectMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Whether the product can send mail. */
export async function hasOutgoingMail({ db, secret }: DirectOptions): Promise<boolean> {
  return (await openMailbox(db, secret)) !== null;
}

/** Sends what belongs to no request, such as a code to sign in: once, at once, and kept nowhere. */
export async function sendDirectly({ db, secret }: DirectOptions, mail: DirectMail): Promise<void> {
  const mailbox = await openMailbox(db, secret);
  if (!mailbox) return;
  const { address, displayName: name, smtp } = mailbox;
  const { to, subject, text } = mail;
  await sendMail(smtp, {
    ...{ messageId: `${newId()}@${domainOf(address)}`, from: { name, address }, to: [to], cc: [] },
    ...{ subject, text, inReplyTo: null, references: [], isAutomatic: true },
  });
}
