-- How many clocks are open is kept as a figure of its own, under one day for all time; which of them are at risk is
-- counted from those that have been warned of, whatever the number of the others.
alter table figure drop constraint figure_measure_check;
alter table figure add constraint figure_measure_check
  check (measure in ('kept', 'broken', 'overridden', 'excused', 'running', 'numerator', 'denominator'));

insert into figure_change (clause, control, measure, day, branch_id, tier, amount)
select clause, control, 'running', date '1970-01-02', branch_id, tier, count(*)
from clock where status in ('running', 'paused') group by 1, 2, 5, 6;

drop index clock_open;
create index clock_open on clock (clause, control, edition, status, warnings_left, due_at) include (branch_id, tier)
  where status in ('running', 'paused');
create index clock_warns on clock (warn_at)
  include (clause, control, edition, warnings_left, due_at, branch_id, tier)
  where status = 'running' and warn_at is not null;
