import type { Scope } from '#contract/asker.ts';
import type { OutletPrice, OutletStatement } from '#contract/outlet-statement.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';

export interface StatementRow {
  readonly id: string;
  readonly outletId: string;
  readonly month: string;
  readonly state: OutletStatement['state'];
}

interface Named {
  readonly id: string;
}

function find({ db }: Pick<Tx, 'db'>, { id }: Named) {
  return db
    .selectFrom('outletStatement')
    .select(['id', 'outletId', 'month', 'state'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The outlet of a statement: its log has what became of it. */
export async function outletOfStatement(tx: Pick<Tx, 'db'>, named: Named): Promise<string | null> {
  return (await find(tx, named))?.outletId ?? null;
}

export async function loadStatement(tx: Pick<Tx, 'db'>, named: Named): Promise<Found<StatementRow> | null> {
  const row = await find(tx, named);
  if (!row) return null;
  return { scope: scopeOf(row), row: { ...row, state: row.state as StatementRow['state'] } };
}

/** Whose it is. */
export function scopeOf({ outletId }: Pick<StatementRow, 'outletId'>): Scope {
  return { branchId: null, outletId, customerId: null, assignees: [] };
}

export async function updateStatement({ db }: Tx, id: string, columns: object): Promise<void> {
  await db.updateTable('outletStatement').set(columns).where('id', '=', id).execute();
}

/** What was agreed for a kind of request; refuses `outlet_statement.price_missing`. */
export function priceFor(
  prices: readonly OutletPrice[],
  { kind, orderNo }: { readonly kind: string; readonly orderNo: string },
): number | Refused {
  const price = prices.find(one => one.kind === kind) ?? prices.find(one => one.kind === 'any');
  return price?.fen ?? refuse('outlet_statement.price_missing', { params: { orderNo } });
}
