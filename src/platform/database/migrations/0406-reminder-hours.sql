-- Between which hours, in the branch's local time, people and groups are reminded; without a row there is no such limit.
create table reminder_hours (
  id boolean primary key default true check (id),
  opens_at text not null check (opens_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  closes_at text not null check (closes_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  -- Only on days on which the branch works by its calendar.
  is_workdays_only boolean not null,
  check (opens_at < closes_at)
);
