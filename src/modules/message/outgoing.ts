import { sql } from 'kysely';
import type { Locale } from '#kernel/locale.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { translate } from '#platform/text/translate.ts';
import { answeredSubject, topicOf } from './subject.ts';

/** To whom the desk writes about a request, and under what. */
export interface Correspondence {
  readonly requestNo: string;
  readonly description: string;
  /** Mail comes from this address. */
  readonly ownAddress: string;
  readonly ownName: string;
  readonly locale: Locale;
  readonly acknowledges: boolean;
  /** The customer's address: of the last mail, else of the contact. */
  readonly address: string;
  readonly cc: readonly string[];
  /** Of the last mail that came; null where none did. */
  readonly subject: string | null;
}

/** Null where the customer has no address or the company no mailbox. */
export async function correspondenceOf(
  { db }: Pick<Tx, 'db'>,
  requestId: string,
): Promise<Correspondence | null> {
  const { rows } = await sql<Correspondence>`
    select q.request_no, left(q.description, 60) as description, b.address as own_address, b.display_name as own_name,
      b.acknowledges, c.locale, coalesce(m.from_address, s.address) as address, m.subject,
      coalesce(array(select distinct one from unnest(m.to_addresses || m.cc_addresses) one
        where one not in (lower(b.address), m.from_address) limit 20), '{}') as cc
    from service_request q
      join mailbox b on b.is_on
      cross join company c
      left join lateral (select * from message
        where request_id = q.id and direction = 'in' and channel = 'mail' and automatic is null
        order by at desc, id desc limit 1) m on true
      left join lateral (select address from message_sender
        where contact_id = q.contact_id and address like '%@%' order by told_at desc limit 1) s on true
    where q.id = ${requestId}`.execute(db);
  const [found] = rows;
  return found && found.address !== null ? found : null;
}

export interface Writing {
  readonly requestId: string;
  readonly correspondence: Correspondence;
  readonly text: string;
  readonly isAutomatic: boolean;
  readonly at: number;
}

/** Lays a mail out to be sent after the commit. */
export async function writeMail(
  { db }: Pick<Tx, 'db'>,
  { requestId, correspondence, ...mail }: Writing,
): Promise<void> {
  const { ownAddress, ownName, address, cc } = correspondence;
  const id = newId();
  const subject = subjectOf(correspondence);
  await db
    .insertInto('message')
    .values({
      ...{ id, direction: 'out', state: 'waiting', requestId },
      ...{ messageId: `${id}@${domainOf(ownAddress)}`, fromAddress: ownAddress, fromName: ownName },
      ...{ toAddresses: [address], ccAddresses: mail.isAutomatic ? [] : [...cc] },
      ...{
        subject,
        topic: topicOf(subject),
        text: mail.text,
        automatic: mail.isAutomatic ? 'auto_reply' : null,
      },
      ...{ at: instantOf(mail.at), nextTryAt: instantOf(mail.at) },
    })
    .execute();
}

function subjectOf({ requestNo, subject, description }: Correspondence): string {
  if (subject === null) return `[${requestNo}] ${description.replaceAll(/\s+/g, ' ')}`;
  const answer = answeredSubject(subject);
  return answer.includes(requestNo) ? answer : `${answer} [${requestNo}]`;
}

export function domainOf(address: string): string {
  return address.slice(address.indexOf('@') + 1);
}

/** Tells the customer the number under which the request was registered. */
export function acknowledgement({ locale, requestNo, ownName }: Correspondence, portal: string): string {
  return translate(locale, 'message:mail.acknowledged', { requestNo, ownName, portal });
}
