import { expenseClaimEndpoints } from '#contract/expense.ts';
import { boundToPlace, type ExpenseKind } from '#contract/expense-shape.ts';
import type { Values } from '#engine/vocabulary.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { loadOrder, type OrderRow, requestOfOrder } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';
import { isOfPlace } from '../matches.ts';
import { tripOf } from '../store.ts';

/** Claims what was spent for a job. Refuses where nothing is left to claim, and while the claim before is open. */
export const submitExpenseClaim = command({
  endpoint: expenseClaimEndpoints.submit,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input, { actor }) => {
    const found = await loadOrder(tx, input);
    const claim = found && (await claimOf(tx, found.row, actor.personId ?? found.row.engineerId));
    return found && { ...found, row: claim, ...(claim && { proposes: factsOf(claim) }) };
  },
  change: async (tx, claim, { id: orderId }, { at }) => {
    if (!claim) return refuse('expense_claim.empty');
    if (claim.isOpen) return refuse('expense_claim.open');
    const id = newId();
    const { branchId, personId, travellerUnit, place, amountFen, placeMatches } = claim;
    await tx.db
      .insertInto('expenseClaim')
      .values({
        ...{ id, orderId, branchId, personId, travellerUnit, place, amountFen, placeMatches },
        ...{ state: 'submitted', submittedAt: instantOf(at) },
      })
      .execute();
    await tx.db.updateTable('expense').set({ claimId: id }).where('id', 'in', claim.expenses).execute();
    return happened({
      events: [{ type: 'expense_claim.submitted', facts: factsOf(claim) }],
      reply: { id, state: 'submitted' },
    });
  },
});

type Claim = NonNullable<Awaited<ReturnType<typeof claimOf>>>;

async function claimOf(tx: Pick<Tx, 'db'>, order: OrderRow, personId: string | null) {
  if (personId === null) return null;
  const [trip, unclaimed, open, person] = await Promise.all([
    tripOf(tx, order.id),
    unclaimedOf(tx, order.id, personId),
    openClaim(tx, order.id, personId),
    tx.db.selectFrom('person').select('branchId').where('id', '=', personId).executeTakeFirst(),
  ]);
  if (!trip || unclaimed.length === 0) return null;
  const { place, task } = trip;
  return {
    ...{ personId, place, task, branchId: order.branchId, isOpen: open !== undefined },
    travellerUnit: person?.branchId === order.branchId ? 'sales_branch' : 'other_unit',
    expenses: unclaimed.map(({ id }) => id),
    amountFen: unclaimed.reduce((sum, { amountFen }) => sum + Number(amountFen), 0),
    placeMatches: unclaimed
      .filter(({ kind }) => boundToPlace.includes(kind as ExpenseKind))
      .every(voucher => isOfPlace(voucher.place ?? '', place)),
  };
}

function unclaimedOf({ db }: Pick<Tx, 'db'>, orderId: string, personId: string) {
  return db
    .selectFrom('expense')
    .select(['id', 'kind', 'amountFen', 'place'])
    .where('orderId', '=', orderId)
    .where('personId', '=', personId)
    .where('claimId', 'is', null)
    .where('removedAt', 'is', null)
    .execute();
}

function openClaim({ db }: Pick<Tx, 'db'>, orderId: string, personId: string) {
  return db
    .selectFrom('expenseClaim')
    .select('id')
    .where('orderId', '=', orderId)
    .where('personId', '=', personId)
    .where('state', 'in', ['submitted', 'audited'])
    .executeTakeFirst();
}

function factsOf({ task, place, amountFen, travellerUnit, placeMatches }: Claim): Values {
  return {
    'expense_claim.state': 'submitted',
    'expense_claim.trip': task,
    'expense_claim.place': place,
    'expense_claim.amount': amountFen,
    'expense_claim.traveller_unit': travellerUnit,
    'expense_claim.place_matches': placeMatches,
    'expense_claim.vouchers_sound': null,
  };
}
