import { sql } from 'kysely';
import type { TakeoverCounts, takeoverStates } from '#contract/takeover.ts';
import type { Reading } from '#contract/takeover-reading.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import type { Beginning } from './propose.ts';
import type { Problem } from './register-row.ts';

export type TakeoverState = (typeof takeoverStates)[number];

export interface TakeoverRecord {
  readonly id: string;
  readonly fileId: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly kind: Reading['kind'];
  readonly state: TakeoverState;
  readonly beginning: readonly Beginning[];
  readonly reading: Reading;
  readonly branchId: string;
  readonly withinBranches: readonly string[] | null;
  readonly askedByName: string;
  readonly askedAt: Temporal.Instant;
  readonly total: number | null;
  readonly counts: TakeoverCounts;
  readonly unknownWords: Readonly<Record<string, string[]>>;
}

export const noCounts: TakeoverCounts = {
  ...{ rows: 0, taken: 0, open: 0, customers: 0, assets: 0, repeated: 0, rejected: 0, skipped: 0 },
};

type Condition = ReturnType<typeof sql>;

/** Takeovers with their files, the latest first; their beginnings are left out of lists. */
export async function findTakeovers(
  db: Db,
  { where, isList }: { readonly where: Condition; readonly isList: boolean },
): Promise<TakeoverRecord[]> {
  const beginning = isList ? sql`'[]'::jsonb as beginning` : sql`t.beginning`;
  const { rows } = await sql<TakeoverRecord>`
    select t.id, t.file_id, f.sha256, f.name as file_name, t.kind, t.state, ${beginning}, t.reading, t.branch_id,
      t.within_branches, t.asked_by_name, t.asked_at, t.total, t.counts, t.unknown_words
    from takeover t join file f on f.id = t.file_id
    where ${where} order by t.id desc limit 100`.execute(db);
  return rows;
}

export async function findTakeover(db: Db, id: string): Promise<TakeoverRecord | undefined> {
  const [found] = await findTakeovers(db, { where: sql`t.id = ${id}::uuid`, isList: false });
  return found;
}

/** Moves on from one of the states; false where it is in another one. */
export async function moveOn(
  db: Db,
  {
    id,
    from,
    to,
  }: { readonly id: string; readonly from: readonly TakeoverState[]; readonly to: TakeoverState },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('takeover')
    .set({ state: to })
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function stateOf(db: Db, id: string): Promise<TakeoverState | undefined> {
  const row = await db.selectFrom('takeover').select('state').where('id', '=', id).executeTakeFirst();
  return row?.state as TakeoverState | undefined;
}

export async function keepCounts(db: Db, id: string, counts: TakeoverCounts): Promise<void> {
  await db
    .updateTable('takeover')
    .set({ counts: JSON.stringify(counts) })
    .where('id', '=', id)
    .execute();
}

/** A row that does not come in, with all its cells. */
export interface Reject extends Problem {
  readonly line: number;
  readonly cells: readonly string[];
}

export async function forgetRejects(db: Db, takeoverId: string): Promise<void> {
  await db.deleteFrom('takeoverReject').where('takeoverId', '=', takeoverId).execute();
}

export async function keepRejects(db: Db, takeoverId: string, rejects: readonly Reject[]): Promise<void> {
  if (rejects.length === 0) return;
  await sql`insert into takeover_reject (takeover_id, line, reason, params, cells)
    select ${takeoverId}::uuid, line, reason, params, cells
    from jsonb_to_recordset(${JSON.stringify(rejects)}::jsonb)
      as r(line integer, reason text, params jsonb, cells jsonb)
    on conflict (takeover_id, line) do nothing`.execute(db);
}

export async function rejectsOf(db: Db, takeoverId: string, atMost: number): Promise<Reject[]> {
  const { rows } = await sql<Reject>`
    select line, reason, params, cells from takeover_reject
    where takeover_id = ${takeoverId}::uuid order by line limit ${atMost}`.execute(db);
  return rows;
}

export async function reasonsOf(db: Db, takeoverId: string) {
  const { rows } = await sql<{ reason: string; count: number }>`
    select reason, count(*)::integer as count from takeover_reject
    where takeover_id = ${takeoverId}::uuid group by reason order by count(*) desc, reason`.execute(db);
  return rows;
}

const remember: Statement = {
  name: 'takeover.remember_rows',
  text: `insert into takeover_row (hash, takeover_id) select unnest($2::uuid[]), $1
    on conflict do nothing returning hash`,
};

/** Remembers rows, in the order of the index; answers those that had not come in before. */
export async function newRows(tx: Tx, takeoverId: string, hashes: readonly string[]): Promise<Set<string>> {
  const rows = await tx.run<{ hash: string }>(remember, [takeoverId, hashes.toSorted()]);
  return new Set(rows.map(({ hash }) => hash));
}

const forget: Statement = {
  name: 'takeover.forget_rows',
  text: 'delete from takeover_row where hash = any($1::uuid[])',
};

/** Forgets rows that were refused after all: mended, they may come again. */
export async function forgetRows(tx: Tx, hashes: readonly string[]): Promise<void> {
  if (hashes.length > 0) await tx.run(forget, [hashes]);
}

/** Of these rows those that have come in, with the takeover that brought them. */
export async function knownRows(db: Db, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ hash: string; takeoverId: string }>`
    select hash, takeover_id from takeover_row where hash = any(${[...hashes]}::uuid[])`.execute(db);
  return new Map(rows.map(({ hash, takeoverId }) => [hash, takeoverId]));
}

/** Engineers by name; of two with the same name neither. */
export async function engineerNames(
  db: Db,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select min(id::text) as id, name from person where 'engineer' = any(roles) group by name having count(*) = 1`.execute(
    db,
  );
  return rows;
}
