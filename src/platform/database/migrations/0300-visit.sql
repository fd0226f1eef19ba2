-- What was looked after on site beside the repair: safety before the work, the place after it.
create table visit_check (
  id uuid primary key,
  order_id uuid not null references work_order,
  kind text not null check (kind in ('safety', 'clearing')),
  at timestamptz not null,
  -- What was ticked; what was not is missing here.
  items text[] not null,
  note text check (note <> ''),
  checked_by_name text not null
);
create index visit_check_order on visit_check (order_id, at);

-- What an engineer told the centre from the customer's place, and who stepped in.
create table incident (
  id uuid primary key,
  request_id uuid not null references service_request,
  order_id uuid not null references work_order,
  branch_id uuid not null,
  situation text not null check (situation in ('other_customer', 'mealtime', 'refuses_repair', 'claims_damages', 'abuse', 'violence', 'staff_detained', 'tools_detained')),
  text text check (text <> ''),
  happened_at timestamptz not null,
  reported_at timestamptz not null,
  reported_by_name text not null,
  lng double precision,
  lat double precision,
  taken_over_at timestamptz,
  taken_over_by_name text,
  measure text check (measure <> ''),
  check (happened_at <= reported_at),
  check ((lng is null) = (lat is null)),
  check ((taken_over_at is null) = (measure is null)),
  check ((taken_over_at is null) = (taken_over_by_name is null))
);
create index incident_order on incident (order_id, reported_at);
create index incident_open on incident (branch_id, reported_at) where taken_over_at is null;
