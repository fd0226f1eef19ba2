import { sql } from 'kysely';
import { instantOf } from '#kernel/time.ts';
import { type FetchedMail, fetchMail } from '#platform/mail/imap.ts';
import { troubleOf } from '#platform/mail/trouble-of.ts';
import type { DeliveryOptions } from './deliver.ts';
import { keepMessage } from './keep.ts';
import { openMailbox } from './mailbox.ts';

export interface FetchOptions extends DeliveryOptions {
  readonly maxMegabytes: number;
}

const megabyte = 1024 * 1024;

/** Fetches what is new in the mailbox; of several processes one. What goes wrong is told where the mailbox is set up. */
export async function fetchMailbox(options: FetchOptions): Promise<boolean> {
  const { db, clock, secret, maxMegabytes } = options;
  const mailbox = await openMailbox(db, secret);
  if (!mailbox || !(await hold(options))) return false;
  const { imap: server, uidValidity, lastUid } = mailbox;
  const keep = (mail: FetchedMail) => keepFetched(options, mail);
  const place = { uidValidity, lastUid };
  const fetching = fetchMail({ server, place, maxBytes: maxMegabytes * megabyte, keep });
  const outcome = await fetching.catch(troubleOf);
  const fault = typeof outcome === 'string' ? outcome : null;
  await db
    .updateTable('mailbox')
    .set({
      fault,
      heldUntil: instantOf(clock.now()),
      ...(fault === null && { fetchedAt: instantOf(clock.now()) }),
    })
    .execute();
  return outcome === true;
}

/** Nobody else fetches within the next minutes, unless this process ends in between. */
async function hold({ db, clock }: FetchOptions): Promise<boolean> {
  const now = instantOf(clock.now()).toString();
  const { rows } = await sql`
    update mailbox set held_until = ${now}::timestamptz + interval '5 minutes'
    where held_until <= ${now}::timestamptz returning id`.execute(db);
  return rows.length > 0;
}

/** First the mail, then how far we are: a crash in between fetches it again, which is noticed. */
async function keepFetched(
  { db, clock }: FetchOptions,
  { raw, at, size, isCut, place }: FetchedMail,
): Promise<void> {
  const now = clock.now();
  const takenIn = Number.isNaN(at) ? now : Math.min(at, now);
  await keepMessage(db, { raw, at: takenIn, size, isCut });
  await db.updateTable('mailbox').set(place).execute();
}
