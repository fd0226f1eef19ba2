-- The figures of the whole company, summed over its branches and classes of customers: what is looked at most is one
-- cell of each day and month.
alter table figure drop constraint figure_grain_check;
alter table figure add constraint figure_grain_check check (grain in ('day', 'month', 'day_of_all', 'month_of_all'));

insert into figure (grain, period, clause, control, measure, branch_id, tier, amount)
select grain || '_of_all', period, clause, control, measure, null, null, sum(amount)
from figure group by 1, 2, 3, 4, 5;
