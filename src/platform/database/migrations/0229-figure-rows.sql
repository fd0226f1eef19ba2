-- Figures of one person, and of one clause by branch, person and class, are counted from these alone.
drop index verdict_by_person;
create index verdict_by_person on verdict (actor_id, at, clause, control, outcome) include (excused)
  where actor_id is not null;
drop index verdict_by_clause;
create index verdict_by_clause on verdict (clause, control, outcome, at, subject_id)
  include (branch_id, actor_id, tier, excused);
drop index tally_by_person;
create index tally_by_person on tally (person_id, at, clause, control, part) include (amount) where person_id is not null;
drop index tally_by_clause;
create index tally_by_clause on tally (clause, control, part, at, subject_id) include (branch_id, person_id, tier, amount);
