import { sql } from 'kysely';
import type { dutyStates, dutySubjects } from '#contract/duty.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Context, Found } from '#road/command.ts';
import { doersOf } from './holders.ts';

/** A duty as its commands change it. */
export interface DutyRecord {
  readonly id: string;
  readonly duty: string;
  readonly clause: string;
  readonly edition: string;
  readonly ofKind: (typeof dutySubjects)[number];
  readonly ofId: string;
  readonly branchId: string;
  readonly state: (typeof dutyStates)[number];
}

/** A duty with those who may do it. */
export interface HeldDuty extends DutyRecord {
  readonly doers: readonly string[];
}

/** The duty that a command changes; it is its branch's, and theirs who may do it. */
export async function loadDuty(
  tx: Tx,
  { id }: { readonly id: string },
  { recordedAt, zone }: Context,
): Promise<Found<HeldDuty> | null> {
  const [row, doers] = await Promise.all([
    findDuty(tx.db, id),
    doersOf(tx.db, id, civilDay(recordedAt, zone)),
  ]);
  if (!row) return null;
  return { scope: { branchId: row.branchId, customerId: null, assignees: doers }, row: { ...row, doers } };
}

export async function findDuty(db: Db, id: string): Promise<DutyRecord | undefined> {
  const { rows } = await sql<DutyRecord>`
    select id, duty, clause, edition, of_kind, of_id, branch_id, state from duty where id = ${id}`.execute(
    db,
  );
  return rows[0];
}

export interface Settled {
  readonly state: 'done' | 'excused';
  readonly at: EpochMs;
  readonly by: { readonly personId: string | null; readonly name: string };
  readonly text: string | null;
  readonly fileId?: string | null;
  readonly formId?: string | null;
}

/** Writes down how a duty ended. */
export async function settleDuty(tx: Tx, id: string, settled: Settled): Promise<void> {
  const { state, at, by, text, fileId = null, formId = null } = settled;
  await tx.db
    .updateTable('duty')
    .set({ state, text, fileId, formId, settledBy: by.personId, settledByName: by.name })
    .set({ settledAt: instantOf(at) })
    .where('id', '=', id)
    .execute();
}
