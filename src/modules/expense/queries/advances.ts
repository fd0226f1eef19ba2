import { sql } from 'kysely';
import { may } from '#contract/asker.ts';
import type { CashAdvance, cashAdvanceEndpoints } from '#contract/cash-advance.ts';
import type { Actor } from '#road/actor.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { actsOn, openOf, scopeOf } from '../advance-store.ts';

type Instants = 'approvedAt' | 'paidAt';

interface Row extends Omit<CashAdvance, Instants | 'state' | 'openFen' | 'acts'> {
  readonly personId: string;
  readonly branchId: string;
  readonly approvedAt: Temporal.Instant;
  readonly paidAt: Temporal.Instant | null;
}

const mostAdvances = 500;

/** Advances, the latest first; the open ones are those of which somebody still owes or is owed something. */
export const listCashAdvances: Query<typeof cashAdvanceEndpoints.list> = async (context, asked) => {
  const { isOpen = false, requestId } = asked;
  const { rows } = await sql<Row>`
    select * from (
      select a.form_id as id, f.form_no, a.person_id, a.branch_id, a.request_id, q.request_no, p.name as person_name, b.name as branch_name,
        a.amount_fen::float8 as amount_fen, a.approved_at, a.paid_at, a.paid_by_name,
        coalesce((select sum(amount_fen) from advance_settlement s where s.form_id = a.form_id), 0)::float8 as settled_fen
      from cash_advance a
        join form f on f.id = a.form_id
        join person p on p.id = a.person_id
        join branch b on b.id = a.branch_id
        left join service_request q on q.id = a.request_id
      where ${withinReach(context)} and ${requestId === undefined ? sql`true` : sql`a.request_id = ${requestId}`}
    ) advances
    where not ${isOpen} or settled_fen < amount_fen
    order by approved_at desc, id desc limit ${mostAdvances}`.execute(context.db);
  return { items: rows.map(row => viewOf(row, context.actor)) };
};

function viewOf({ approvedAt, paidAt, personId, branchId, ...row }: Row, actor: Actor): CashAdvance {
  const { amountFen, settledFen } = row;
  const isPaid = paidAt !== null;
  const openFen = openOf({ isPaid, amountFen, settledFen });
  const state = !isPaid ? 'approved' : openFen > 0 ? 'paid' : 'settled';
  const scope = scopeOf({ personId, branchId });
  const acts = actsOn({ isPaid, amountFen, settledFen }).filter(action => may(actor, action, scope));
  return {
    ...row,
    ...{ state, openFen, acts },
    approvedAt: approvedAt.toString(),
    paidAt: paidAt?.toString() ?? null,
  };
}

function withinReach({ reach, actor }: ReadContext) {
  if (reach === 'all') return sql`true`;
  if (reach === 'branch') return sql`a.branch_id = any(${[...actor.branchIds]}::uuid[])`;
  return sql`a.person_id = ${actor.personId}`;
}
