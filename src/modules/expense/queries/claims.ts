import { type RawBuilder, sql } from 'kysely';
import {
  boundToPlace,
  type Expense,
  type ExpenseClaim,
  type ExpenseKind,
  type ServiceCost,
} from '#contract/expense-shape.ts';
import { filePath } from '#modules/work-order/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { isOfPlace } from '../matches.ts';

interface VoucherRow {
  readonly id: string;
  readonly kind: ExpenseKind;
  readonly amountFen: number;
  readonly spentOn: string;
  readonly place: string | null;
  readonly note: string | null;
  readonly fileId: string | null;
  readonly claimId: string | null;
}

interface ClaimRow extends Omit<ExpenseClaim, 'expenses' | 'submittedAt' | 'auditedAt' | 'reimbursedAt'> {
  readonly submittedAt: Temporal.Instant;
  readonly auditedAt: Temporal.Instant | null;
  readonly reimbursedAt: Temporal.Instant | null;
  readonly vouchers: readonly VoucherRow[];
  readonly costs: ServiceCost[];
}

/** Claims that fulfil a condition over `c`, the latest first, with vouchers and costs. */
export async function claimsWhere(db: Db, condition: RawBuilder<unknown>): Promise<ExpenseClaim[]> {
  const { rows } = await sql<ClaimRow>`
    select c.id, c.order_id, o.order_no, o.request_id, p.name as person_name, b.name as branch_name, c.state,
      c.traveller_unit, o.task as trip, c.place, c.amount_fen::float8 as amount_fen, c.place_matches, c.is_sound, c.note,
      (select coalesce(sum(amount_fen), 0)::float8 from advance_settlement s where s.claim_id = c.id) as advance_fen,
      c.submitted_at, c.audited_at, c.audited_by_name, c.reimbursed_at, c.reimbursed_by_name,
      (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'amountFen', e.amount_fen,
        'spentOn', e.spent_on, 'place', e.place, 'note', e.note, 'fileId', e.file_id, 'claimId', e.claim_id)
        order by e.spent_on, e.id), '[]') from expense e where e.claim_id = c.id) as vouchers,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'amountFen', s.amount_fen, 'bearer', s.bearer,
        'account', s.account, 'allocatedByName', s.allocated_by_name) order by s.kind), '[]')
        from service_cost s where s.claim_id = c.id) as costs
    from expense_claim c
      join work_order o on o.id = c.order_id
      join person p on p.id = c.person_id
      join branch b on b.id = c.branch_id
    where ${condition}
    order by c.submitted_at desc, c.id desc limit 500`.execute(db);
  return rows.map(({ vouchers, submittedAt, auditedAt, reimbursedAt, ...row }) => ({
    ...row,
    submittedAt: submittedAt.toString(),
    auditedAt: auditedAt?.toString() ?? null,
    reimbursedAt: reimbursedAt?.toString() ?? null,
    expenses: vouchers.map(voucher => expenseView(voucher, row.place)),
  }));
}

/** An expense as it is shown; `destination` is that of its trip. */
export function expenseView(row: VoucherRow, destination: string): Expense {
  const { id, kind, amountFen, spentOn, place, note, fileId, claimId } = row;
  const isBound = boundToPlace.includes(kind);
  return {
    ...{ id, kind, amountFen, spentOn, place, note },
    path: fileId === null ? null : filePath(fileId),
    placeMatches: isBound ? isOfPlace(place ?? '', destination) : null,
    isClaimed: claimId !== null,
  };
}

/** What was spent for a job and is not claimed. */
export async function unclaimedWhere(db: Db, condition: RawBuilder<unknown>): Promise<VoucherRow[]> {
  const { rows } = await sql<VoucherRow>`
    select e.id, e.kind, e.amount_fen::float8 as amount_fen, e.spent_on::text, e.place, e.note, e.file_id, e.claim_id
    from expense e where e.removed_at is null and e.claim_id is null and ${condition}
    order by e.spent_on, e.id`.execute(db);
  return rows;
}
