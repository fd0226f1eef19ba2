import { sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';
import type { ReadMail } from '#platform/mail/read-mail.ts';
import { guessesFor } from './guess.ts';
import type { Candidate, Known, KnownAsset } from './judge.ts';
import { isAnswer, numbersIn, topicOf } from './subject.ts';

/** A message that was kept and is to be judged. */
export interface Kept {
  readonly id: string;
  readonly at: Temporal.Instant;
  /** Whose group it was said in; null for a mail. */
  readonly groupCustomerId: string | null;
}

/** Reads what the register knows of a mail and its sender. */
export async function knownOf(db: Db, kept: Kept, mail: ReadMail): Promise<Known> {
  const { automatic, subject, text, from } = mail;
  const [isOwn, recently, sender, referenced, numbered, sameTopic, assets] = await Promise.all([
    isOurs(db, mail),
    countRecent(db, kept, from.address),
    senderOf(db, kept, from.address),
    referencedBy(db, mail),
    requestsNumbered(db, mail, numbersIn(`${subject}\n${text}`)),
    sameTopicOf(db, kept, mail),
    assetsIn(db, `${subject}\n${text}\n${mail.quoted ?? ''}`),
  ]);
  const siteIds = sender ? await sitesOf(db, sender.customerId) : [];
  const guesses = sender ? [] : await guessesFor(db, mail, assets);
  const read = { automatic, isOwn, isAnswer: isAnswer(subject), recently, sender, siteIds };
  return { ...read, referenced, numbered, sameTopic, assets, guesses };
}

async function isOurs(db: Db, { from, messageId }: ReadMail): Promise<boolean> {
  const { rows } = await sql`
    select from mailbox where lower(address) = ${from.address}
    union all select from message where direction = 'out' and message_id = ${messageId}`.execute(db);
  return rows.length > 0;
}

async function countRecent(db: Db, { id, at }: Kept, address: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from message where direction = 'in' and from_address = ${address} and id <> ${id}
      and at > ${at.toString()}::timestamptz - interval '1 hour' and at <= ${at.toString()}::timestamptz`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** Who was told to be a customer's, or speaks in the group of one. */
async function senderOf(db: Db, { groupCustomerId }: Kept, address: string): Promise<Known['sender']> {
  const found = await db
    .selectFrom('messageSender')
    .select(['customerId', 'contactId', 'siteId'])
    .where('address', '=', address)
    .executeTakeFirst();
  if (found || groupCustomerId === null) return found ?? null;
  return { customerId: groupCustomerId, contactId: null, siteId: null };
}

async function sitesOf(db: Db, customerId: string): Promise<string[]> {
  const sites = await db.selectFrom('site').select('id').where('customerId', '=', customerId).execute();
  return sites.map(({ id }) => id);
}

/** What makes a request (`q`) a candidate for this sender. */
const candidate = ({ from, subject }: ReadMail) => sql`
  q.id as request_id, q.customer_id, q.state in ('closed', 'cancelled') as is_ended,
  exists (select from message p where p.request_id = q.id
    and (p.from_address = ${from.address} or ${from.address} = any(p.to_addresses || p.cc_addresses))) as is_participant,
  not exists (select from message p where p.request_id = q.id and p.topic = ${topicOf(subject)}) as is_other_topic`;

/** By mails that it names, else by mails that name the same ones: colleagues who answer one another. */
async function referencedBy(db: Db, mail: ReadMail): Promise<Candidate[]> {
  const { references } = mail;
  if (references.length === 0) return [];
  const names = sql`unnest(${[...references]}::text[]) with ordinality as named(id, place)`;
  const { rows } = await sql<Candidate>`
    select ${candidate(mail)} from (
      select request_id, min(rank) as rank from (
        select m.request_id, -named.place as rank from ${names}
          join message m on m.message_id = named.id and m.request_id is not null
        union all
        select m.request_id, 1000 - named.place from ${names}
          join message_reference r on r.reference = named.id
          join message m on m.id = r.message_id and m.request_id is not null
      ) found group by request_id
    ) found join service_request q on q.id = found.request_id
    order by found.rank limit 5`.execute(db);
  return rows;
}

async function requestsNumbered(db: Db, mail: ReadMail, numbers: readonly string[]): Promise<Candidate[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<Candidate>`
    select ${candidate(mail)} from service_request q where q.request_no = any(${[...numbers]}::text[]) limit 5`.execute(
    db,
  );
  return rows;
}

async function sameTopicOf(db: Db, { at }: Kept, mail: ReadMail): Promise<Candidate[]> {
  const topic = topicOf(mail.subject);
  if (topic === '') return [];
  const { rows } = await sql<Candidate>`
    select ${candidate(mail)} from service_request q where q.state not in ('closed', 'cancelled') and q.id in (
      select m.request_id from message m where m.topic = ${topic} and m.direction = 'in' and m.request_id is not null
        and m.at > ${at.toString()}::timestamptz - interval '30 days'
        and (m.from_address = ${mail.from.address} or ${mail.from.address} = any(m.to_addresses || m.cc_addresses)))
    limit 5`.execute(db);
  return rows;
}

/** Serial numbers are words of letters and digits with at least one digit. */
async function assetsIn(db: Db, text: string): Promise<KnownAsset[]> {
  const words =
    text
      .normalize('NFKC')
      .toUpperCase()
      .match(/[A-Z0-9][A-Z0-9-]{4,38}[A-Z0-9]/g) ?? [];
  const serials = [...new Set(words.filter(word => /\d/.test(word)))].slice(0, 100);
  if (serials.length === 0) return [];
  const assets = db
    .selectFrom('asset')
    .select(['id', 'customerId', 'siteId'])
    .where('serialNo', 'in', serials);
  return assets.limit(5).execute();
}
