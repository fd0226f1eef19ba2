import type { Pool } from 'pg';
import { grainedOf } from './grained.ts';

const mostAtOnce = 20_000;

const foldStatement = `
with taken as (
  delete from figure_change where ctid = any(array(select ctid from figure_change limit ${mostAtOnce})) returning *
), grained as (
  ${grainedOf('taken')}
), folded as (
  insert into figure (grain, period, clause, control, measure, branch_id, tier, amount)
  select grain, period, clause, control, measure, branch_id, tier, sum(amount) from grained
  group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7
  on conflict (grain, period, clause, control, measure, branch_id, tier)
    do update set amount = figure.amount + excluded.amount
)
select count(*)::int as count from taken`;

/**
 * Folds changes into the figures: a change is taken away and added in one statement, so that none is lost or counted
 * twice, whoever folds at the same time and whenever the process dies. `true` when there is more to do at once.
 */
export async function foldFigures(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ count: number }>({ name: 'road.fold_figures', text: foldStatement });
  return rows[0]?.count === mostAtOnce;
}
