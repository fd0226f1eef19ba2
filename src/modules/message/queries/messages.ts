import { type RawBuilder, sql } from 'kysely';
import type { Message } from '#contract/message.ts';
import type { Db } from '#platform/database/kysely.ts';

interface Row extends Omit<Message, 'at' | 'sentAt' | 'proposals'> {
  readonly at: Temporal.Instant;
  readonly sentAt: Temporal.Instant | null;
  readonly proposals: Message['proposals'] | null;
}

export interface Asked {
  readonly where: RawBuilder<unknown>;
  readonly order: RawBuilder<unknown>;
  readonly limit: number;
}

/** Messages (`m`) as screens show them, with what was enclosed and what they may belong to. */
export async function findMessages(db: Db, { where, order, limit }: Asked): Promise<Message[]> {
  const { rows } = await sql<Row>`
    select m.id, m.channel, m.direction, m.state, m.reason, m.request_id, q.request_no, m.from_name, m.from_address,
      m.to_addresses, m.cc_addresses, m.subject, left(m.text, 20000) as text, left(m.quoted, 20000) as quoted,
      m.automatic is not null as is_automatic, m.at, m.raw_bytes, m.attempts, m.sent_at, m.fault, m.settled_by_name,
      coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'bytes', e.bytes,
          'mediaType', f.media_type, 'refusal', e.refusal) order by e.place)
        from message_enclosure e left join file f on f.id = e.file_id where e.message_id = m.id), '[]') as enclosures,
      (select jsonb_agg(jsonb_build_object('by', p.by, 'requestId', r.id, 'requestNo', r.request_no, 'customerId', c.id,
          'customerName', c.name, 'siteId', coalesce(a.site_id, r.site_id), 'assetId', a.id, 'serialNo', a.serial_no))
        from jsonb_to_recordset(m.proposals) as p(by text, "requestId" uuid, "customerId" uuid, "assetId" uuid)
          join customer c on c.id = p."customerId"
          left join service_request r on r.id = p."requestId"
          left join asset a on a.id = p."assetId") as proposals
    from message m left join service_request q on q.id = m.request_id
    where ${where} order by ${order} limit ${limit}`.execute(db);
  return rows.map(shown);
}

function shown({ at, sentAt, proposals, ...row }: Row): Message {
  return { ...row, at: at.toString(), sentAt: sentAt?.toString() ?? null, proposals: proposals ?? [] };
}
