-- Reminders that wait for the reader's working hours; until then nobody is shown them.
alter table notice add column held_until timestamptz;
create index notice_held on notice (held_until) where held_until is not null;

-- Who wants to be reminded at any time.
create table reminder_choice (
  person_id uuid primary key references person,
  is_at_any_time boolean not null
);
