import { sql } from 'kysely';
import type { ChatMessage } from '#contract/chat.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { StoredFile } from '#platform/file/file-store.ts';

type Db = Pick<Tx, 'db'>;

export interface Said {
  readonly id: string;
  readonly requestId: string;
  readonly at: EpochMs;
  readonly authorName: string;
  readonly text: string | null;
  readonly fileId: string | null;
}

export async function insertMessage({ db }: Db, said: Said): Promise<void> {
  await sql`insert into chat_message (id, request_id, at, author_name, text, file_id) values (
    ${said.id}, ${said.requestId}, ${formatInstant(said.at)}, ${said.authorName}, ${said.text}, ${said.fileId})`.execute(
    db,
  );
}

type MessageRow = Omit<ChatMessage, 'at'> & { readonly at: Temporal.Instant };

/** What customer and desk wrote, the oldest first: the answers of the desk are notes of the request. */
export async function messagesOf({ db }: Db, requestId: string): Promise<ChatMessage[]> {
  const { rows } = await sql<MessageRow>`
    select m.id, m.at, 'customer' as by, m.author_name, m.text, f.name as picture
    from chat_message m left join file f on f.id = m.file_id where m.request_id = ${requestId}
    union all
    select id, at, 'desk', author_name, text, null
    from service_request_note where request_id = ${requestId} and kind in ('reply', 'written_contact')
    order by at, id`.execute(db);
  return rows.map(row => ({ ...row, at: row.at.toString() }));
}

interface Counts {
  readonly recent: number;
  readonly pictures: number;
}

/** How much the customer has written since an instant, and how many pictures there are in all. */
export async function countsOf({ db }: Db, requestId: string, since: EpochMs): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*) filter (where at > ${formatInstant(since)})::int as recent, count(file_id)::int as pictures
    from chat_message where request_id = ${requestId}`.execute(db);
  return rows[0] ?? { recent: 0, pictures: 0 };
}

export interface Picture extends StoredFile {
  readonly requestId: string;
}

/** The picture of a message. */
export async function pictureOf({ db }: Db, messageId: string): Promise<Picture | undefined> {
  const { rows } = await sql<Picture>`
    select f.id, f.sha256, f.name, f.media_type, f.bytes::int as bytes, m.request_id
    from chat_message m join file f on f.id = m.file_id where m.id = ${messageId}`.execute(db);
  return rows[0];
}

/** A file for the road: what is told of it. */
export async function fileOf(
  { db }: Db,
  id: string,
): Promise<Pick<StoredFile, 'name' | 'sha256'> | undefined> {
  const { rows } = await sql<Pick<StoredFile, 'name' | 'sha256'>>`
    select name, sha256 from file where id = ${id}`.execute(db);
  return rows[0];
}

export interface Reporter {
  readonly name: string;
  readonly phone: string;
}

export async function reporterOf({ db }: Db, requestId: string): Promise<Reporter | null> {
  const { rows } = await sql<Reporter>`
    select name, phone from request_reporter where request_id = ${requestId}`.execute(db);
  return rows[0] ?? null;
}
