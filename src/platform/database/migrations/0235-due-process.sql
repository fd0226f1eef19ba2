-- People are told of more than clocks: of work given to them, of the steps of a case of conduct, of what is to be read.
alter table notice drop constraint notice_topic_check;
alter table notice drop constraint notice_person_id_subject_id_clock_id_topic_told_at_key;
alter table notice alter column clock_id drop not null;
alter table notice alter column clause drop not null;
alter table notice alter column due_at drop not null;
-- What it is about, where the subject alone does not say: the number of a work order.
alter table notice add column named text;
alter table notice add constraint notice_once unique nulls not distinct (person_id, subject_id, clock_id, topic, told_at, named);

-- When time alone takes a case of conduct further: a reminder, or the end of a term.
alter table conduct_case add column look_at timestamptz;
create index conduct_case_look on conduct_case (look_at) where look_at is not null;
update conduct_case set look_at = due_at
  where status in ('confirmed', 'decided', 'served', 'effective', 'appealed');

-- When it was told to whoever leads that a duty without a clock of its own is late.
alter table duty add column escalated_at timestamptz;
