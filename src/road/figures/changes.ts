/**
 * Statement that appends what occasions change in the figures. `occasions` is a query over
 * (clause, control, measure, at, branch_id, tier, amount); the days are those of the zone that `written` carries.
 */
export function changesOf(occasions: string): string {
  return `insert into figure_change (clause, control, measure, day, branch_id, tier, amount)
    select clause, control, measure, (at at time zone (select zone from written limit 1))::date, branch_id, tier,
      sum(amount::numeric)
    from (${occasions}) occasion group by 1, 2, 3, 4, 5, 6 having sum(amount::numeric) <> 0`;
}
