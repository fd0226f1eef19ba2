import { sql } from 'kysely';
import type { claimStates, ExpenseKind } from '#contract/expense-shape.ts';
import type { Fen } from '#kernel/money.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';

export interface ClaimRow {
  readonly id: string;
  readonly state: (typeof claimStates)[number];
  readonly requestId: string;
  readonly orderId: string;
  readonly branchId: string;
  readonly customerId: string;
  readonly personId: string;
  readonly amountFen: Fen;
  /** What each kind comes to. */
  readonly sums: Readonly<Partial<Record<ExpenseKind, Fen>>>;
}

interface Named {
  readonly id: string;
}

/** The case of a claim: its log is the log of the request. */
export async function requestOfClaim({ db }: Pick<Tx, 'db'>, { id }: Named): Promise<string | null> {
  const row = await db
    .selectFrom('expenseClaim')
    .innerJoin('workOrder', 'workOrder.id', 'expenseClaim.orderId')
    .select('workOrder.requestId')
    .where('expenseClaim.id', '=', id)
    .executeTakeFirst();
  return row?.requestId ?? null;
}

export async function loadClaim(tx: Pick<Tx, 'db'>, { id }: Named): Promise<Found<ClaimRow> | null> {
  const { rows } = await sql<ClaimRow>`
    select c.id, c.state, o.request_id, c.order_id, c.branch_id, q.customer_id, c.person_id,
      c.amount_fen::float8 as amount_fen,
      (select coalesce(jsonb_object_agg(kind, fen), '{}') from (
        select kind, sum(amount_fen) as fen from expense where claim_id = c.id group by kind) s) as sums
    from expense_claim c join work_order o on o.id = c.order_id join service_request q on q.id = o.request_id
    where c.id = ${id}`.execute(tx.db);
  const [row] = rows;
  if (!row) return null;
  const { branchId, customerId, personId } = row;
  return { scope: { branchId, customerId, assignees: [personId] }, row };
}

export async function updateClaim({ db }: Pick<Tx, 'db'>, id: string, columns: object): Promise<void> {
  await db.updateTable('expenseClaim').set(columns).where('id', '=', id).execute();
}

/** Where a job leads: what the vouchers of its trip have to match. */
export async function tripOf({ db }: Pick<Tx, 'db'>, orderId: string) {
  const { rows } = await sql<{ readonly task: string; readonly place: string }>`
    select o.task, concat_ws(' ', r.full_name, s.name, s.address) as place
    from work_order o join service_request q on q.id = o.request_id join site s on s.id = q.site_id
      left join region r on r.adcode = s.adcode
    where o.id = ${orderId}`.execute(db);
  return rows[0];
}
