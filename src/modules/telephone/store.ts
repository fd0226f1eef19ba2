import { sql } from 'kysely';
import type { CallState } from '#contract/call.ts';
import type { Values } from '#engine/vocabulary.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';

/** A call as commands know it. */
export interface CallRow {
  readonly id: string;
  readonly state: CallState;
  readonly branchId: string | null;
  readonly number: string | null;
  readonly digits: string | null;
  readonly extension: string | null;
  readonly personId: string | null;
  readonly rangAt: Temporal.Instant;
}

/** The call that a telephone system knows by this number of its own; null where it has told of none. */
export async function idOfCall(db: Db, systemId: string, callNo: string): Promise<string | null> {
  const found = await db
    .selectFrom('phoneCall')
    .select('id')
    .where('systemId', '=', systemId)
    .where('callNo', '=', callNo)
    .executeTakeFirst();
  return found?.id ?? null;
}

export async function callRow(db: Db, id: string): Promise<CallRow | undefined> {
  const row = await db
    .selectFrom('phoneCall')
    .select(['id', 'state', 'branchId', 'number', 'digits', 'extension', 'personId', 'rangAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, state: row.state as CallState };
}

/** The call that a command changes, as abilities see it. */
export async function loadCall(tx: Tx, { id }: { readonly id: string }): Promise<Found<CallRow> | null> {
  const row = await callRow(tx.db, id);
  return row ? { scope: { branchId: row.branchId, customerId: null, assignees: [] }, row } : null;
}

/** Somebody who is called at an extension. */
export interface Holder {
  readonly id: string;
  readonly branchId: string | null;
}

/** Whom an extension means: one person, or nobody in particular where several share it. */
export async function holderOf(db: Db, extension: string): Promise<Holder | null> {
  if (extension === '') return null;
  const holders = await db
    .selectFrom('telephoneExtension as x')
    .innerJoin('person', 'person.id', 'x.personId')
    .select(['person.id', 'person.branchId'])
    .where('x.extension', '=', extension)
    .where('person.isActive', '=', true)
    .execute();
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** What clauses may ask of the branch of a call. */
export async function branchFacts(db: Db, branchId: string | null): Promise<Values> {
  if (branchId === null) return {};
  const branch = db.selectFrom('branch').select(['code', 'calendar']).where('id', '=', branchId);
  const { code, calendar } = await branch.executeTakeFirstOrThrow();
  return { 'branch.code': code, 'branch.calendar': calendar };
}

/** Calls of the same number that were missed and wait to be returned are settled: the caller was reached. */
export async function settleMissed(tx: Tx, { digits }: CallRow, at: Temporal.Instant): Promise<string[]> {
  if (digits === null) return [];
  const { rows } = await sql<{ id: string }>`
    update phone_call set state = 'returned', returned_at = ${at.toString()}::timestamptz
    where digits = ${digits} and state = 'missed' returning id`.execute(tx.db);
  return rows.map(({ id }) => id);
}
