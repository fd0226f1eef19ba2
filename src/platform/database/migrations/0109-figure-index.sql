-- Figures are summed from the index alone.
alter table figure drop constraint figure_grain_period_clause_control_measure_branch_id_tier_key;
create unique index figure_cell on figure (grain, period, clause, control, measure, branch_id, tier) include (amount)
  nulls not distinct;
