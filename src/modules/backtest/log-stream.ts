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
}

const rowsAtOnce = 4_000;

/**
 * The logs of cases, one after the other, as they were at one moment: a cursor on one connection, so that memory does
 * not grow with the history. The next rows are asked for while the last are thought about.
 */
export async function* readLogs(pool: Pool, filter: CaseFilter): AsyncGenerator<CaseLog> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(declaring(filter));
    yield* inCases(rowsOf(client));
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** How many events the cases have, as the statistics of the database estimate it; for showing progress. */
export async function estimateEvents(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ estimate: number }>(
    `select greatest(reltuples, 0)::int8 as estimate from pg_class where oid = 'event'::regclass`,
  );
  return rows[0]?.estimate ?? 0;
}

const columns = `e.subject_id, s.branch_id, e.type, date_part('epoch', e.at) * 1000, e.actor_id, e.actor_name,
  array_to_string(e.actor_roles, ' '), e.action, case when e.action is not null then e.proposed end,
  nullif(array_to_string(e.overridden, ' '), ''), e.edition, nullif(e.data, '{}'), nullif(e.facts, '{}')`;

/** `declare` takes no parameters: what is written into it is made of instants and checked ids. */
function declaring({ from, to, branchId, subjectId }: CaseFilter): string {
  const begun = [
    from === undefined ? [] : [`f.at >= '${formatInstant(from)}'`],
    to === undefined ? [] : [`f.at < '${formatInstant(to)}'`],
  ].flat();
  const conditions = [
    "s.kind = 'service_request'",
    ...(branchId === undefined ? [] : [`s.branch_id = '${uuid(branchId)}'`]),
    ...(subjectId === undefined ? [] : [`s.id = '${uuid(subjectId)}'`]),
    ...(begun.length === 0
      ? []
      : [`exists (select from event f where f.subject_id = s.id and f.seq = 1 and ${begun.join(' and ')})`]),
  ];
  return `declare logs no scroll cursor for select ${columns} from subject s join event e on e.subject_id = s.id
    where ${conditions.join(' and ')} order by e.subject_id, e.seq`;
}

function uuid(text: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw new RangeError(`"${text}" is no id`);
  return text;
}

type Row = [
  subjectId: string,
  branchId: string | null,
  type: string,
  at: number,
  actorId: string | null,
  actorName: string,
  roles: string,
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
      if (gathering?.subjectId !== subjectId) {
        if (gathering) yield gathering;
        gathering = { subjectId, branchId, entries: [] };
      }
      gathering.entries.push(read(row));
    }
  if (gathering) yield gathering;
}

const nothing: Values = {};

/** Reads rows as events; people and roles come again and again and are kept once. */
function entryReader(): (row: Row) => LogEntry {
  const doers = new Map<string, Doer>();
  const words = new Map<string, readonly string[]>();
  return ([, , type, at, id, name, roles, action, proposed, overridden, edition, data, facts]) => {
    const event = {
      type,
      at: Math.round(at),
      roles: remembered(words, roles, () => split(roles)),
      data: data ?? nothing,
      facts: facts ?? nothing,
      ...(action !== null && { action, proposed: proposed ?? nothing }),
      ...(overridden !== null && { overridden: split(overridden) }),
      ...(edition !== null && { edition }),
    };
    return { event, by: remembered(doers, `${id} ${name}`, () => ({ id, name })) };
  };
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
