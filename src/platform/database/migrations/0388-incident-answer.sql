-- Another user who insists (S1.EXP.21): when that user was told on the telephone, and what the dispatcher decided.
alter table incident add column explained_at timestamptz;
alter table incident add column outcome text check (outcome in ('other_engineer', 'new_time'));
alter table incident add check (outcome is null or taken_over_at is not null);
