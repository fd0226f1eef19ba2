/**
 * Amounts by day put under every grain that figures are kept by: by day and by month, for each branch and class of
 * customers, and of all together. `amounts` names a relation of (clause, control, measure, day, branch_id, tier, amount).
 */
export function grainedOf(amounts: string): string {
  return `
  select 'day' as grain, day as period, clause, control, measure, branch_id, tier, amount from ${amounts}
  union all
  select 'month', date_trunc('month', day)::date, clause, control, measure, branch_id, tier, amount from ${amounts}
  union all
  select 'day_of_all', day, clause, control, measure, null::uuid, null::text, amount from ${amounts}
  union all
  select 'month_of_all', date_trunc('month', day)::date, clause, control, measure, null, null, amount from ${amounts}`;
}
