-- Calls to be made after a service. `service_at` is when the work was done.
create table callback (
  id uuid primary key,
  request_id uuid not null references service_request,
  order_id uuid references work_order,
  branch_id uuid not null,
  state text not null check (state in ('due', 'recorded')),
  service_at timestamptz not null,
  attempts integer not null default 0,
  result text,
  attitude smallint check (attitude between 1 and 5),
  skill smallint check (skill between 1 and 5),
  outcome smallint check (outcome between 1 and 5),
  is_satisfied boolean,
  text text,
  recorded_at timestamptz,
  recorded_by_name text
);
create unique index callback_one_due on callback (request_id) where state = 'due';
create index callback_state on callback (state, service_at, id);
create index callback_branch on callback (branch_id, state, service_at, id);

-- Every call that was tried, also those that nobody answered.
create table callback_attempt (
  id uuid primary key,
  callback_id uuid not null references callback,
  at timestamptz not null,
  result text not null,
  caller_name text not null
);
create index callback_attempt_callback on callback_attempt (callback_id);

create table complaint (
  id uuid primary key,
  complaint_no text not null unique,
  request_id uuid not null references service_request,
  order_id uuid references work_order,
  branch_id uuid not null,
  state text not null check (state in ('opened', 'verified', 'closed')),
  source text not null check (source in ('callback', 'portal', 'desk')),
  text text not null check (text <> ''),
  is_by_service boolean,
  finding text,
  measure text,
  opened_at timestamptz not null,
  verified_at timestamptz,
  closed_at timestamptz
);
create index complaint_request on complaint (request_id);
create index complaint_newest on complaint (opened_at, id);
create index complaint_state on complaint (state, opened_at, id);
create index complaint_branch on complaint (branch_id, opened_at, id);
