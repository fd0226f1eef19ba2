-- One occasion of a recurring duty, or of one that followed an event: a subject with a log and a clock of its own.
create table duty (
  id uuid primary key,
  -- `<clause>/<control>` of the edition under which it came up.
  duty text not null,
  clause text not null,
  control smallint not null,
  edition text not null,
  -- The role that has to do it.
  holder text not null,
  branch_id uuid not null references branch,
  -- What it is about: a branch, a customer, an asset, a person, or the case whose event it follows.
  of_kind text not null check (of_kind in ('branch', 'customer', 'asset', 'person', 'event')),
  of_id uuid not null,
  -- The one who has to do it, where each of the role has to; else anybody of the role may.
  person_id uuid references person,
  -- Such as 2026-11 or 2026-W47; of one that follows an event, the clock that it began.
  period text not null,
  state text not null check (state in ('open', 'done', 'excused')),
  opened_at timestamptz not null,
  due_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid references person,
  settled_by_name text,
  -- The record: what was done, and what shows it; or why it was excused.
  text text,
  file_id uuid references file,
  form_id uuid references form,
  check ((state = 'open') = (settled_at is null))
);
create unique index duty_occasion on duty (duty, of_id, period);
create index duty_open on duty (due_at, id) where state = 'open';
create index duty_person on duty (person_id, due_at) where person_id is not null;
create index duty_branch on duty (branch_id, due_at, id);
create index duty_settled on duty (settled_at desc, id desc) where state <> 'open';
create index duty_of on duty (of_id) where state = 'open';
create index duty_file on duty (file_id) where file_id is not null;

-- Somebody does the duties of a colleague who is away.
create table duty_delegation (
  id uuid primary key,
  person_id uuid not null references person,
  to_id uuid not null references person,
  from_on date not null,
  -- The last day of it.
  until_on date not null,
  reason text not null check (reason <> ''),
  delegated_by_name text not null,
  ended_at timestamptz,
  check (to_id <> person_id),
  check (until_on >= from_on)
);
-- One colleague at a time.
create unique index duty_delegation_one on duty_delegation (person_id) where ended_at is null;
create index duty_delegation_to on duty_delegation (to_id) where ended_at is null;

-- Until when the product has looked for duties that come up: after a standstill it goes on from there.
create table duty_round (
  is_only boolean primary key default true check (is_only),
  looked_until timestamptz not null
);
