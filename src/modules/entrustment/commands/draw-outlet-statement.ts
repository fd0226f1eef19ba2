import { outletStatementEndpoints } from '#contract/outlet-statement.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import { findBranch } from '#modules/organisation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../statement/lifecycle.ts';
import { linesOf } from '../statement/lines.ts';
import type { StatementRow } from '../statement/store.ts';

/**
 * Draws up what an outlet is owed for a month, or draws it up anew. Refuses a month that is not over, an order without an
 * agreed price, and what the outlet has confirmed.
 */
export const drawOutletStatement = command({
  endpoint: outletStatementEndpoints.draw,
  kind: 'branch',
  load: async (tx, { id, month }) => {
    const outlet = await findBranch(tx.db, id);
    const scope = { branchId: null, outletId: id, customerId: null, assignees: [] };
    return outlet?.kind === 'outlet' ? { scope, row: await before(tx, id, month) } : null;
  },
  change: async (tx, row, { id: outletId, month }, { recordedAt, actor, zone }) => {
    if (!isOver(month, recordedAt, zone)) return refuse('outlet_statement.month_open', { field: 'month' });
    const state = row ? afterAction(row.state, 'outlet_statement.draw') : 'drawn';
    if (state instanceof Refused) return state;
    const lines = await linesOf(tx, { outletId, month, zone });
    if (lines instanceof Refused) return lines;
    const amountFen = lines.reduce((sum, { priceFen }) => sum + priceFen, 0);
    const drawn = { state, lines: JSON.stringify(lines), amountFen, drawnByName: actor.name };
    const fresh = { ...drawn, drawnAt: instantOf(recordedAt), ...unanswered };
    const id = row?.id ?? newId();
    await tx.db
      .insertInto('outletStatement')
      .values({ id, outletId, month, ...fresh })
      .onConflict(conflict => conflict.column('id').doUpdateSet(fresh))
      .execute();
    return happened({
      events: [{ type: 'outlet_statement.drawn', data: { month, amount: amountFen, orders: lines.length } }],
      reply: { id, state, amountFen },
    });
  },
});

const unanswered = { note: null, answeredAt: null, answeredByName: null };

async function before({ db }: Tx, outletId: string, month: string): Promise<StatementRow | null> {
  const row = await db
    .selectFrom('outletStatement')
    .select(['id', 'outletId', 'month', 'state'])
    .where('outletId', '=', outletId)
    .where('month', '=', month)
    .executeTakeFirst();
  return row ? { ...row, state: row.state as StatementRow['state'] } : null;
}

function isOver(month: string, at: EpochMs, zone: string): boolean {
  return month < civilDay(at, zone).slice(0, 'YYYY-MM'.length);
}
