import { sql } from 'kysely';
import { may, reachOf } from '#contract/asker.ts';
import { messageEndpoints } from '#contract/message.ts';
import { refuse } from '#kernel/refusal.ts';
import { withinSight } from '#modules/service-request/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { FileStore, StoredFile } from '#platform/file/file-store.ts';
import { sendFile } from '#platform/file/send-file.ts';
import type { Actor } from '#road/actor.ts';
import { open, type Route } from '#road/route.ts';

export interface BytesOptions {
  readonly db: Db;
  readonly files: FileStore;
}

/** Mails as they came, and what was enclosed; both ask the abilities themselves, because their bodies are no JSON. */
export function bytesRoutes({ db, files }: BytesOptions): readonly Route[] {
  return [
    open(messageEndpoints.raw, async ({ reply, actor }, { id }) => {
      if (!actor) return refuse('session.missing');
      if (!may(actor, 'message.read')) return refuse('access.denied', { params: { action: 'message.read' } });
      const raw = await rawOf(db, id);
      if (!raw) return refuse('subject.not_found');
      const [ending, type] =
        raw.channel === 'mail' ? ['eml', 'message/rfc822'] : ['json', 'application/json'];
      return reply
        .header('content-disposition', `attachment; filename="${id}.${ending}"`)
        .header('content-security-policy', `default-src 'none'; sandbox`)
        .type(type)
        .send(raw.bytes);
    }),
    open(messageEndpoints.enclosure, async ({ reply, actor }, { id }) => {
      if (!actor) return refuse('session.missing');
      if (!reachOf(actor, 'message.open_enclosure'))
        return refuse('access.denied', { params: { action: 'message.open_enclosure' } });
      const file = await enclosureOf(db, id, actor);
      return file ? sendFile(reply, files, file) : refuse('subject.not_found');
    }),
  ];
}

async function rawOf(db: Db, id: string) {
  const found = await db
    .selectFrom('message')
    .select(['raw', 'channel'])
    .where('id', '=', id)
    .executeTakeFirst();
  return found?.raw ? { bytes: found.raw, channel: found.channel } : null;
}

/** Of a request within sight; or of a message that waits, for those who settle it. */
async function enclosureOf(db: Db, id: string, actor: Actor): Promise<StoredFile | undefined> {
  const reach = reachOf(actor, 'message.open_enclosure') ?? 'own';
  const waiting = may(actor, 'message.read') ? sql`m.request_id is null` : sql`false`;
  const { rows } = await sql<StoredFile>`
    select f.id, f.sha256, f.name, f.media_type, f.bytes
    from message_enclosure e join message m on m.id = e.message_id join file f on f.id = e.file_id
      left join service_request q on q.id = m.request_id
    where e.id = ${id} and (${waiting} or q.id is not null and ${withinSight(actor, reach)})`.execute(db);
  return rows[0];
}
