import type { Pool, PoolClient } from 'pg';
import type { EngineEvent } from '#engine/event.ts';
import type { Values } from '#engine/vocabulary.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';

/** Who did something, as the log tells. */
export interface Doer {
  readonly id: string | null;
  readonly name: string;
}

export interface LogEntry {
  readonly event: EngineEvent;
  readonly by: Doer;
}

/** All that happened to one case, in the order of its log. */
export interface CaseLog {
  readonly subjectId: string;
  readonly branchId: string | null;
  readonly entries: readonly LogEntry[];
}

/** Which cases are read: those that began in a period, of a branch; without either all. */
export interface CaseFilter {
  readonly from?: EpochMs;
  /** The first instant that does not belong to the period any more. */
  readonly to?: EpochMs;
  readonly branchId?: string;
  /** One case alone. */
  readonly subjectId?: string;
  /** A part of the history: cases from one id on, up to another that does not belong to it any more. */
  readonly chunk?: Chunk;
}

/** Cases next to each other by their ids; null: from the first, or up to the last. */
export interface Chunk {
  readonly fromId: string | null;
  readonly toId: string | null;
}

const rowsAtOnce = 4_000;

/**
 * The logs of cases, one after the other, as they were at one moment: a cursor on one connection, so that memory does
 * not grow with the history. The next rows are asked for while the last are thought about. With a `snapshot` that
 * moment is the one of another connection.
 */
export async function* readLogs(pool: Pool, filter: CaseFilter, snapshot?: string): AsyncGenerator<CaseLog> {
  const client = await pool.connect();
  try {
    await beginReading(client, snapshot);
    await client.query(declaring(filter));
    yield* inCases(rowsOf(client));
  } finally {
    await client.query('rollback');
    client.release();
  }
}

async function beginReading(client: PoolClient, snapshot: string | undefined): Promise<void> {
  await client.query('begin isolation level repeatable read read only');
  if (snapshot !== undefined) await client.query(`set transaction snapshot '${snapshotId(snapshot)}'`);
}

/** Only what is new on a row travels: the case is named by its first event. */
const columns = `case when e.seq = 1 then e.subject_id end, case when e.seq = 1 then s.branch_id end, e.type,
  date_part('epoch', e.at) * 1000,
  coalesce(e.actor_id::text, '') || E'\\n' || e.actor_name || E'\\n' || array_to_string(e.actor_roles, ' '),
  e.action, case when e.action is not null then nullif(e.proposed, '{}') end,
  nullif(array_to_string(e.overridden, ' '), ''), e.edition, nullif(e.data, '{}'), nullif(e.facts, '{}')`;

function declaring(filter: CaseFilter): string {
  return `declare logs no scroll cursor for select ${columns} from subject s join event e on e.subject_id = s.id
    where ${casesIn(filter)} order by e.subject_id, e.seq`;
}

/** Which rows `s` of `subject` are meant. `declare` takes no parameters: this is made of instants and checked ids. */
export function casesIn({ from, to, branchId, subjectId, chunk }: CaseFilter): string {
  const begun = [
    from === undefined ? [] : [`f.at >= '${formatInstant(from)}'`],
    to === undefined ? [] : [`f.at < '${formatInstant(to)}'`],
  ].flat();
  const { fromId = null, toId = null } = chunk ?? {};
  return [
    "s.kind = 'service_request'",
    ...(branchId === undefined ? [] : [`s.branch_id = '${uuid(branchId)}'`]),
    ...(subjectId === undefined ? [] : [`s.id = '${uuid(subjectId)}'`]),
    ...(fromId === null ? [] : [`s.id >= '${uuid(fromId)}'`]),
    ...(toId === null ? [] : [`s.id < '${uuid(toId)}'`]),
    ...(begun.length === 0
      ? []
      : [`exists (select from event f where f.subject_id = s.id and f.seq = 1 and ${begun.join(' and ')})`]),
  ].join(' and ');
}

function uuid(text: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw new RangeError(`"${text}" is no id`);
  return text;
}

function snapshotId(text: string): string {
  if (!/^[0-9A-F-]+$/.test(text)) throw new RangeError(`"${text}" is no snapshot`);
  return text;
}

type Row = [
  /** Of the first event of a case; null on the others. */
  subjectId: string | null,
  branchId: string | null,
  type: string,
  at: number,
  /** Id, name and roles, line by line. */
  by: string,
  action: string | null,
  proposed: Values | null,
  overridden: string | null,
  edition: string | null,
  data: Values | null,
  facts: Values | null,
];

async function* rowsOf(client: PoolClient): AsyncGenerator<readonly Row[]> {
  const fetch = () =>
    client.query<Row>({ text: `fetch ${rowsAtOnce} from logs`, rowMode: 'array' }).then(({ rows }) => rows);
  let rows = await fetch();
  while (rows.length > 0) {
    const next = fetch();
    next.catch(() => undefined);
    yield rows;
    rows = await next;
  }
}

interface Gathering {
  readonly subjectId: string;
  readonly branchId: string | null;
  readonly entries: LogEntry[];
}

async function* inCases(pages: AsyncIterable<readonly Row[]>): AsyncGenerator<CaseLog> {
  const read = entryReader();
  let gathering: Gathering | undefined;
  for await (const rows of pages)
    for (const row of rows) {
      const [subjectId, branchId] = row;
      if (subjectId !== null) {
        if (gathering) yield gathering;
        gathering = { subjectId, branchId, entries: [] };
      }
      gathering?.entries.push(read(row));
    }
  if (gathering) yield gathering;
}

const nothing: Values = {};

interface Actor {
  readonly by: Doer;
  readonly roles: readonly string[];
}

/** Reads rows as events; people with their roles come again and again and are kept once. */
function entryReader(): (row: Row) => LogEntry {
  const actors = new Map<string, Actor>();
  return ([, , type, at, actor, action, proposed, overridden, edition, data, facts]) => {
    const { by, roles } = remembered(actors, actor);
    const event = {
      type,
      at: Math.round(at),
      roles,
      data: data ?? nothing,
      facts: facts ?? nothing,
      ...(action !== null && { action, proposed: proposed ?? nothing }),
      ...(overridden !== null && { overridden: split(overridden) }),
      ...(edition !== null && { edition }),
    };
    return { event, by };
  };
}

function remembered(actors: Map<string, Actor>, text: string): Actor {
  let actor = actors.get(text);
  if (actor === undefined) {
    actor = actorOf(text);
    actors.set(text, actor);
  }
  return actor;
}

/** A name may have lines of its own: the id is before the first break, the roles are after the last. */
function actorOf(text: string): Actor {
  const [first, last] = [text.indexOf('\n'), text.lastIndexOf('\n')];
  const id = text.slice(0, first);
  return {
    by: { id: id === '' ? null : id, name: text.slice(first + 1, last) },
    roles: split(text.slice(last + 1)),
  };
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}
