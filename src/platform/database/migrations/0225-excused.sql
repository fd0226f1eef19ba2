-- A supervisor may excuse a broken occasion: it stays broken in the evidence, and counts as excused in the figures.
alter table clock add column excused boolean not null default false;
alter table verdict add column excused boolean not null default false;

-- What a verdict says is never changed; whether it was excused is said later.
drop trigger verdict_append_only on verdict;
create trigger verdict_append_only
  before delete or update of subject_id, seq, clause, control, edition, outcome, at, branch_id, actor_id, missing, reason, tier
  on verdict for each row execute function refuse_change();

alter table figure drop constraint figure_measure_check;
alter table figure add constraint figure_measure_check
  check (measure in ('kept', 'broken', 'overridden', 'excused', 'numerator', 'denominator'));

-- Broken occasions are counted and listed from these alone, without those that were excused.
drop index clock_broken;
create index clock_broken on clock (clause, control, due_at, subject_id) include (branch_id, person_id, tier, excused)
  where status = 'broken';
drop index clock_broken_by;
create index clock_broken_by on clock (person_id, due_at, clause, control) include (excused)
  where status = 'broken' and person_id is not null;
create index clock_excused on clock (clause, control, due_at, subject_id) where status = 'broken' and excused;
create index verdict_excused on verdict (clause, control, at, subject_id) where excused;
