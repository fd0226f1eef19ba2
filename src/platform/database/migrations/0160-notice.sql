-- What people are told inside the product: one row for each person and occasion. No evidence: read ones may be removed.
create table notice (
  id uuid primary key,
  person_id uuid not null references person,
  topic text not null check (topic in ('clock.warned', 'clock.overdue')),
  subject_id uuid not null,
  clock_id text not null,
  clause text not null,
  due_at timestamptz not null,
  told_at timestamptz not null,
  read_at timestamptz,
  unique (person_id, subject_id, clock_id, topic, told_at)
);
create index notice_newest on notice (person_id, told_at desc, id desc);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_told on notice using brin (told_at);
