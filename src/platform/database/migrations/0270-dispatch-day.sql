-- When somebody cannot be sent: leave, illness, training. Ended early, it ends then.
create table absence (
  id uuid primary key,
  person_id uuid not null references person,
  from_at timestamptz not null,
  to_at timestamptz not null,
  reason text not null check (reason in ('leave', 'sick', 'training', 'trip', 'shift_off', 'other')),
  note text,
  added_by_name text not null,
  check (to_at >= from_at)
);
create index absence_person on absence (person_id, to_at);

-- Who goes along with the one who holds the order: their time is taken as well, the order is not theirs.
alter table assignment add column is_member boolean not null default false;
drop index assignment_one_open;
create unique index assignment_one_open on assignment (order_id) where ended_at is null and not is_member;
create unique index assignment_member on assignment (order_id, engineer_id) where ended_at is null;
create index assignment_open on assignment (engineer_id) where ended_at is null;

-- Orders that engineers gave back; the dispatcher says whether the reason holds.
create table rejection (
  id uuid primary key,
  order_id uuid not null references work_order,
  engineer_id uuid not null,
  reason text not null,
  note text,
  at timestamptz not null,
  is_accepted boolean,
  judged_by_name text
);
create index rejection_order on rejection (order_id, at);

-- A plan of a day that was asked for, with what came of it; see `Proposal` of the contract.
create table proposal (
  id uuid primary key,
  branch_id uuid not null references branch,
  on_date date not null,
  state text not null check (state in ('asked', 'working', 'done', 'failed')),
  goals jsonb not null,
  asked_at timestamptz not null,
  asked_by_name text not null,
  result jsonb
);
create index proposal_branch on proposal (branch_id, id);

-- What became of a proposed order when it was accepted.
create table proposal_answer (
  proposal_id uuid not null references proposal,
  order_id uuid not null references work_order,
  is_accepted boolean not null,
  refusals jsonb not null,
  at timestamptz not null,
  primary key (proposal_id, order_id)
);
