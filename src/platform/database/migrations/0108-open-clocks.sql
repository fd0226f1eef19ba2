-- Read in its own order, so that open clocks are counted without sorting them.
drop index clock_open;
create index clock_open on clock (clause, control, edition, status, warnings_left)
  include (warn_at, due_at, branch_id, tier) where status in ('running', 'paused');
