import type { Statement, Tx } from '#platform/database/transaction.ts';
import { countedRows } from './counted.ts';

const forgetFigures: Statement = { name: 'road.forget_figures', text: 'delete from figure' };
const forgetChanges: Statement = { name: 'road.forget_figure_changes', text: 'delete from figure_change' };

const recount: Statement = {
  name: 'road.recount_figures',
  text: `insert into figure_change (clause, control, measure, day, branch_id, tier, amount)
    select clause, control, measure, (at at time zone $1)::date, branch_id, tier, sum(amount)
    from (${countedRows}) occasion group by 1, 2, 3, 4, 5, 6 having sum(amount) <> 0`,
};

/** Counts all figures anew from their rows, by the days of another zone than before. */
export async function recountFigures(tx: Tx, zone: string): Promise<void> {
  await tx.run(forgetFigures, []);
  await tx.run(forgetChanges, []);
  await tx.run(recount, [zone]);
}
