-- Open clocks are counted from this index alone; those of one person from the other.
drop index clock_open;
create index clock_open on clock (clause, control, branch_id, tier) include (edition, status, warnings_left, warn_at, due_at)
  where status in ('running', 'paused');
create index clock_open_by on clock (person_id) where status in ('running', 'paused') and person_id is not null;
create index clock_open_since on clock (clause, control, started_at, subject_id) where status in ('running', 'paused');

-- A clause's figures by branch, person and class come from the same index as its cases.
drop index clock_kept;
drop index clock_broken;
create index clock_kept on clock (clause, control, stopped_at, subject_id) include (branch_id, person_id, tier)
  where status = 'kept';
create index clock_broken on clock (clause, control, due_at, subject_id) include (branch_id, person_id, tier)
  where status = 'broken';
