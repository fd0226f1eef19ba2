import { sql } from 'kysely';
import type { Scope } from '#contract/asker.ts';
import type { CashAdvance } from '#contract/cash-advance.ts';
import type { Fen } from '#kernel/money.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Found } from '#road/command.ts';

export interface AdvanceRow {
  readonly id: string;
  readonly personId: string;
  readonly branchId: string;
  readonly amountFen: Fen;
  readonly settledFen: Fen;
  readonly isPaid: boolean;
}

const columns = sql`a.form_id as id, a.person_id, a.branch_id, a.amount_fen::float8 as amount_fen,
  a.paid_at is not null as is_paid,
  coalesce((select sum(amount_fen) from advance_settlement where form_id = a.form_id), 0)::float8 as settled_fen`;

/** Locked, and read only then: what is set off meanwhile is not given back as well. */
export async function loadAdvance(
  { db }: Pick<Tx, 'db'>,
  { id }: { readonly id: string },
): Promise<Found<AdvanceRow> | null> {
  await sql`select form_id from cash_advance where form_id = ${id} for update`.execute(db);
  const { rows } = await sql<AdvanceRow>`
    select ${columns} from cash_advance a where a.form_id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  return { scope: scopeOf(row), row };
}

/** Whose it is. */
export function scopeOf({ branchId, personId }: Pick<AdvanceRow, 'branchId' | 'personId'>): Scope {
  return { branchId, customerId: null, assignees: [personId] };
}

type Amounts = Pick<AdvanceRow, 'isPaid' | 'amountFen' | 'settledFen'>;

/** What the engineer still owes of it. */
export const openOf = ({ isPaid, amountFen, settledFen }: Amounts): Fen =>
  isPaid ? amountFen - settledFen : 0;

/** What can be done with an advance as it stands. */
export function actsOn(advance: Amounts): CashAdvance['acts'] {
  if (!advance.isPaid) return ['cash_advance.pay'];
  return openOf(advance) > 0 ? ['cash_advance.give_back'] : [];
}

/** The advances of a person that are not settled: those of the case first, then the oldest. Locked, so that none is set off twice. */
async function openAdvances(
  { db }: Tx,
  { personId, requestId }: { readonly personId: string; readonly requestId: string },
): Promise<AdvanceRow[]> {
  await sql`select form_id from cash_advance where person_id = ${personId} for update`.execute(db);
  const { rows } = await sql<AdvanceRow>`
    select ${columns} from cash_advance a where a.person_id = ${personId} and a.paid_at is not null
    order by (a.request_id is not distinct from ${requestId}) desc, a.paid_at, a.form_id`.execute(db);
  return rows.filter(row => openOf(row) > 0);
}

export interface Settling {
  readonly formId: string;
  readonly claimId: string | null;
  readonly amountFen: Fen;
  readonly at: EpochMs;
  readonly byName: string;
}

export async function settle({ db }: Tx, { at, ...settling }: Settling): Promise<void> {
  await db
    .insertInto('advanceSettlement')
    .values({ id: newId(), ...settling, at: instantOf(at) })
    .execute();
}

interface Reimbursed {
  readonly claimId: string;
  readonly personId: string;
  readonly requestId: string;
  readonly amountFen: Fen;
  readonly at: EpochMs;
  readonly byName: string;
}

/** Sets a claim off against what its engineer was advanced, and says how much of it. */
export async function setOff(tx: Tx, { amountFen, personId, requestId, ...by }: Reimbursed): Promise<Fen> {
  let left = amountFen;
  for (const advance of await openAdvances(tx, { personId, requestId })) {
    const part = Math.min(left, openOf(advance));
    if (part <= 0) break;
    await settle(tx, { ...by, formId: advance.id, amountFen: part });
    left -= part;
  }
  return amountFen - left;
}

/** What of each claim was set off. */
export async function setOffOf(db: Db, claimIds: readonly string[]): Promise<ReadonlyMap<string, Fen>> {
  const { rows } = await sql<{ claimId: string; fen: Fen }>`
    select claim_id, sum(amount_fen)::float8 as fen from advance_settlement
    where claim_id = any(${[...claimIds]}::uuid[]) group by claim_id`.execute(db);
  return new Map(rows.map(({ claimId, fen }) => [claimId, fen]));
}
