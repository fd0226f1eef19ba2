-- Who was sent. Of one order only one holds at a time, and nobody can be at two appointments at once.
create table assignment (
  id uuid primary key,
  order_id uuid not null references work_order,
  engineer_id uuid not null,
  leader_id uuid,
  is_in_turn boolean not null,
  reason text,
  assigned_at timestamptz not null,
  ended_at timestamptz,
  appointment tstzrange,
  constraint assignment_no_overlap exclude using gist (engineer_id with =, appointment with &&)
    where (ended_at is null and appointment is not null)
);
create unique index assignment_one_open on assignment (order_id) where ended_at is null;
create index assignment_engineer on assignment (engineer_id, assigned_at);

-- The rotation of a branch: who had the turn longest ago is next. `turn` grows by one with each turn taken or lost.
create table rotation (
  branch_id uuid primary key,
  last_turn bigint not null
);

create table rotation_turn (
  branch_id uuid not null references rotation,
  engineer_id uuid not null,
  turn bigint not null,
  primary key (branch_id, engineer_id)
);
