-- Figures of the regulation, kept while cases go on. A change of a figure is appended in the transaction that brings
-- it about, so that nobody waits for a row that others change; a job folds the changes into the figures. What is read
-- is the sum of both: exact at every moment, whether or not the job has come by.
create table figure_change (
  clause text not null,
  control smallint not null,
  measure text not null,
  day date not null,
  branch_id uuid,
  tier text,
  amount numeric not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

create table figure (
  grain text not null check (grain in ('day', 'month')),
  -- The day, or the first of the month.
  period date not null,
  clause text not null,
  control smallint not null,
  measure text not null check (measure in ('kept', 'broken', 'overridden', 'numerator', 'denominator')),
  branch_id uuid,
  tier text,
  amount numeric not null,
  unique nulls not distinct (grain, period, clause, control, measure, branch_id, tier)
) with (fillfactor = 70);

-- Who answers for an occasion and the customer's class, as they were when it was judged.
alter table clock add column person_id uuid;
alter table clock add column tier text;
-- Warnings still to come: fewer than the clause has means that it is at risk.
alter table clock add column warnings_left smallint not null default 0;
-- How it was paused: [{from, to, reason}] in epoch milliseconds, with the instants between which that was.
alter table clock add column pauses jsonb;
alter table clock add column paused_from timestamptz;
alter table clock add column paused_to timestamptz;
alter table verdict add column tier text;
alter table tally add column person_id uuid;
alter table tally add column tier text;

alter table verdict disable trigger verdict_append_only;
alter table tally disable trigger tally_append_only;
update verdict v set tier = s.state #>> '{facts,customer.tier}' from subject s where s.id = v.subject_id;
update tally t set tier = s.state #>> '{facts,customer.tier}' from subject s where s.id = t.subject_id;
update clock c set tier = s.state #>> '{facts,customer.tier}',
  warnings_left = coalesce((select jsonb_array_length(one -> 'warnings') from jsonb_array_elements(s.state -> 'clocks') one
    where one ->> 'id' = c.id), 0)
from subject s where s.id = c.subject_id;
alter table verdict enable trigger verdict_append_only;
alter table tally enable trigger tally_append_only;

insert into figure_change
select clause, control, measure, (at at time zone coalesce((select zone from company), 'UTC'))::date, branch_id, tier, sum(amount)
from (
  select clause, control, status as measure, case status when 'kept' then coalesce(stopped_at, due_at) else due_at end as at,
    branch_id, tier, 1::numeric as amount from clock where status in ('kept', 'broken')
  union all
  select clause, control, outcome, at, branch_id, tier, 1 from verdict
  union all
  select clause, control, part, at, branch_id, tier, amount::numeric from tally
) occasion group by 1, 2, 3, 4, 5, 6;

-- From a figure to its cases, the latest first.
drop index clock_kept_at;
drop index clock_broken_at;
drop index clock_by_clause;
drop index verdict_at;
drop index verdict_by_clause;
drop index tally_at;
drop index tally_by_clause;
create index clock_kept on clock (clause, control, stopped_at, subject_id) where status = 'kept';
create index clock_broken on clock (clause, control, due_at, subject_id) where status = 'broken';
create index verdict_by_clause on verdict (clause, control, outcome, at, subject_id);
create index tally_by_clause on tally (clause, control, part, at, subject_id);
-- The same for one person, where that is asked.
create index clock_kept_by on clock (person_id, stopped_at, clause, control) where status = 'kept' and person_id is not null;
create index clock_broken_by on clock (person_id, due_at, clause, control) where status = 'broken' and person_id is not null;
create index verdict_by_person on verdict (actor_id, at, clause, control, outcome) where actor_id is not null;
create index tally_by_person on tally (person_id, at, clause, control, part) where person_id is not null;
create index verdict_overridden on verdict (at) where outcome = 'overridden';
create index clock_paused on clock (paused_to, paused_from) where pauses is not null;
