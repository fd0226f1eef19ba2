-- Maintenance that comes round: a rule of recurrence (RFC 5545) in the zone of the plan.
create table maintenance_plan (
  id uuid primary key,
  asset_id uuid not null references asset,
  branch_id uuid not null references branch,
  title text not null check (title <> ''),
  task text not null check (task <> ''),
  required_skill text,
  crew_size integer not null check (crew_size >= 1),
  -- First day and time of day, on the clock of the zone.
  starts_at timestamp not null,
  zone text not null,
  rule text not null,
  minutes integer not null check (minutes > 0),
  -- Days before the visit at which its work order is made.
  lead_days integer not null check (lead_days >= 0),
  state text not null check (state in ('active', 'paused', 'ended')),
  -- The next visit for which no work order was made; null when the rule has none.
  next_at timestamptz,
  added_by_name text not null,
  added_at timestamptz not null
);
create index maintenance_plan_due on maintenance_plan (next_at) where state = 'active' and next_at is not null;
create index maintenance_plan_branch on maintenance_plan (branch_id, id);
create index maintenance_plan_asset on maintenance_plan (asset_id);

-- Each visit of a plan once: the request that was registered for it, and what refused its work order.
create table maintenance_visit (
  plan_id uuid not null references maintenance_plan,
  at timestamptz not null,
  request_id uuid,
  order_id uuid,
  refusals jsonb,
  made_at timestamptz not null,
  primary key (plan_id, at)
);
