import { sql } from 'kysely';
import type { Present } from '#contract/desk.ts';
import { presenceKind } from '#contract/live.ts';
import { type EpochMs, formatInstant, secondMs } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Changed } from '#platform/live/told.ts';

export type Doing = Present['doing'];

/** Who has not been heard of for so long has closed the window. */
const forgottenMs = 45 * secondMs;

interface Presence {
  readonly requestId: string;
  readonly personId: string;
  /** Null: they have left it. */
  readonly doing: Doing | null;
  readonly now: EpochMs;
}

/** Keeps that somebody is there; answers what the others are to be told, if that is news. */
export async function bePresent(db: Db, presence: Presence): Promise<Changed | undefined> {
  const { requestId, personId, doing, now } = presence;
  const since = formatInstant(now - forgottenMs);
  const { rows } = await sql<{ branchId: string; customerId: string; before: Doing | null }>`
    select q.branch_id, q.customer_id, p.doing as before from service_request q
      left join presence p on p.request_id = q.id and p.person_id = ${personId} and p.seen_at > ${since}::timestamptz
    where q.id = ${requestId}`.execute(db);
  await (doing === null ? leave(db, presence) : stay(db, { ...presence, doing }));
  const [found] = rows;
  if (!found || found.before === doing) return undefined;
  const { branchId, customerId } = found;
  return { kind: presenceKind, id: requestId, branchId, customerId, seq: 0 };
}

async function stay(db: Db, { requestId, personId, doing, now }: Presence & { readonly doing: Doing }) {
  const at = formatInstant(now);
  const since = formatInstant(now - forgottenMs);
  await sql`with gone as (delete from presence where seen_at < ${since}::timestamptz and person_id <> ${personId})
    insert into presence (request_id, person_id, doing, seen_at) values (${requestId}, ${personId}, ${doing}, ${at})
    on conflict (request_id, person_id) do update set doing = excluded.doing, seen_at = excluded.seen_at`.execute(
    db,
  );
}

async function leave(db: Db, { requestId, personId }: Presence): Promise<void> {
  await db
    .deleteFrom('presence')
    .where('requestId', '=', requestId)
    .where('personId', '=', personId)
    .execute();
}

/** Those who have it open, but for the reader. */
export async function presentAt(
  db: Db,
  { requestId, besides, now }: { requestId: string; besides: string | null; now: EpochMs },
): Promise<Present[]> {
  const { rows } = await sql<Present>`
    select o.id as person_id, o.name, p.doing from presence p join person o on o.id = p.person_id
    where p.request_id = ${requestId} and p.person_id is distinct from ${besides}
      and p.seen_at > ${formatInstant(now - forgottenMs)}::timestamptz
    order by o.name, o.id`.execute(db);
  return rows;
}
