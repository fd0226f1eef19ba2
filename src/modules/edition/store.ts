import type { PackFile } from '#engine/pack/document.ts';
import type { CivilDate } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';
import type { DraftState } from './lifecycle.ts';

export interface DraftRow {
  readonly id: string;
  readonly base: string;
  readonly editionId: string | null;
  readonly pack: string;
  readonly version: string;
  readonly files: readonly PackFile[];
  readonly note: string;
  readonly state: DraftState;
  readonly authorId: string | null;
  readonly authorName: string;
  readonly chain: readonly string[];
  /** How many of the chain have approved. */
  readonly step: number;
  readonly round: number;
  readonly inForceFrom: CivilDate | null;
  readonly changedAt: Temporal.Instant;
}

const columns = [
  'id',
  'base',
  'editionId',
  'pack',
  'version',
  'files',
  'note',
  'state',
  'authorId',
  'authorName',
  'chain',
  'step',
  'round',
  'inForceFrom',
  'changedAt',
] as const;

/** The company's regulation belongs to no branch. */
export const noScope = { branchId: null, customerId: null, assignees: [] };

export async function readDraft(db: Db, id: string): Promise<DraftRow | undefined> {
  const row = await db.selectFrom('editionDraft').select(columns).where('id', '=', id).executeTakeFirst();
  return row && shaped(row);
}

export async function readDrafts(db: Db): Promise<DraftRow[]> {
  const rows = await db.selectFrom('editionDraft').select(columns).orderBy('changedAt', 'desc').execute();
  return rows.map(shaped);
}

function shaped(row: Omit<DraftRow, 'files' | 'state'> & { files: unknown; state: string }): DraftRow {
  return { ...row, files: row.files as readonly PackFile[], state: row.state as DraftState };
}

export async function loadDraft(tx: Tx, { id }: { readonly id: string }): Promise<Found<DraftRow> | null> {
  const row = await readDraft(tx.db, id);
  return row ? { scope: noScope, row } : null;
}

export type DraftChange = Partial<
  Pick<DraftRow, 'editionId' | 'state' | 'chain' | 'step' | 'round' | 'inForceFrom' | 'changedAt'>
> & { readonly files?: readonly PackFile[] };

export async function changeDraft(
  tx: Tx,
  id: string,
  { files, chain, ...change }: DraftChange,
): Promise<void> {
  await tx.db
    .updateTable('editionDraft')
    .set({
      ...change,
      ...(chain && { chain: [...chain] }),
      ...(files && { files: JSON.stringify(files) }),
    })
    .where('id', '=', id)
    .execute();
}

export interface Decision {
  readonly step: number;
  readonly role: string;
  readonly personName: string;
  readonly outcome: 'approved' | 'returned';
  readonly comment: string;
  readonly decidedAt: Temporal.Instant;
  /** The back-test that lay before the person. */
  readonly backtestId: string | null;
}

/** The decisions of the latest submission, in their order. */
export async function readDecisions(db: Db, { id, round }: DraftRow): Promise<Decision[]> {
  const rows = await db
    .selectFrom('editionDecision')
    .select(['step', 'role', 'personName', 'outcome', 'comment', 'decidedAt', 'backtestId'])
    .where('draftId', '=', id)
    .where('round', '=', round)
    .orderBy('step')
    .execute();
  return rows.map(row => ({ ...row, outcome: row.outcome as Decision['outcome'] }));
}

export async function insertDecision(
  tx: Tx,
  { id, round, step }: DraftRow,
  decision: Omit<Decision, 'step'> & { readonly personId: string | null },
): Promise<void> {
  await tx.db
    .insertInto('editionDecision')
    .values({ draftId: id, round, step, ...decision })
    .execute();
}
