import type { Pool } from 'pg';
import type { SubjectState } from '#engine/state.ts';
import type { LoggedEvent } from './logged-event.ts';

/** What is kept of a subject beside its log. */
export interface Head {
  readonly id: string;
  readonly seq: number;
  readonly lastHash: Buffer;
  readonly branchId: string | null;
  readonly state: SubjectState;
}

export interface SubjectLog {
  readonly head: Head;
  readonly log: readonly LoggedEvent[];
}

type Reader = Pick<Pool, 'query'>;

const pageSize = 500;

/** Every subject with its log, some hundreds at a time: memory does not grow with their number. */
export async function* logsOf(reader: Reader): AsyncGenerator<readonly SubjectLog[]> {
  for (
    let heads = await readHeads(reader, null);
    heads.length > 0;
    heads = await readHeads(reader, heads.at(-1)?.id ?? null)
  ) {
    const logs = await readLogs(reader, heads);
    yield heads.map(head => ({ head, log: logs.get(head.id) ?? [] }));
  }
}

async function readHeads(reader: Reader, after: string | null): Promise<Head[]> {
  const { rows } = await reader.query<Head>(
    `select id, seq, last_hash as "lastHash", branch_id as "branchId", state from subject
     where $1::uuid is null or id > $1 order by id limit ${pageSize}`,
    [after],
  );
  return rows;
}

type Row = Omit<LoggedEvent, 'at' | 'recordedAt'> & {
  readonly at: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
};

async function readLogs(
  reader: Reader,
  heads: readonly Pick<Head, 'id'>[],
): Promise<Map<string, LoggedEvent[]>> {
  const { rows } = await reader.query<Row>(
    `select subject_id as "subjectId", seq, id, type, at, recorded_at as "recordedAt", actor_id as "actorId",
       actor_name as "actorName", actor_roles as "actorRoles", on_behalf_of as "onBehalfOf", source, action, proposed, overridden,
       override_reason as "overrideReason",
       override_grounds as "overrideGrounds", edition, data, facts, prev_hash as "prevHash", hash
     from event where subject_id = any($1) order by subject_id, seq`,
    [heads.map(({ id }) => id)],
  );
  return Map.groupBy(rows.map(loggedEvent), ({ subjectId }) => subjectId);
}

function loggedEvent({ at, recordedAt, ...row }: Row): LoggedEvent {
  return { ...row, at: at.epochMilliseconds, recordedAt: recordedAt.epochMilliseconds };
}

/** The log of one subject, from its beginning. */
export async function readLog(reader: Reader, id: string): Promise<readonly LoggedEvent[]> {
  return (await readLogs(reader, [{ id }])).get(id) ?? [];
}
