-- Figures of a period are read from these alone: each verdict of a clock under the instant at which it was reached.
create index clock_kept_at on clock (stopped_at, clause, control, branch_id) where status = 'kept';
create index clock_broken_at on clock (due_at, clause, control, branch_id) where status = 'broken';
create index clock_open on clock (clause, control, branch_id) where status in ('running', 'paused');
create index verdict_at on verdict (at, clause, control, outcome, branch_id);
create index tally_at on tally (at, clause, control, part, branch_id) include (amount);
drop index clock_broken;
