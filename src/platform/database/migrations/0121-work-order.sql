-- A piece of work on site for a service request.
create table work_order (
  id uuid primary key,
  order_no text not null unique,
  request_id uuid not null references service_request,
  branch_id uuid not null,
  state text not null check (state in ('created', 'assigned', 'accepted', 'departed', 'on_site', 'repaired', 'tested', 'signed', 'completed', 'cancelled')),
  task text not null check (task <> ''),
  required_skill text,
  crew_size integer not null check (crew_size >= 1),
  -- Who holds it now; the history is in `assignment`.
  engineer_id uuid,
  leader_id uuid,
  appointment_from timestamptz,
  appointment_to timestamptz,
  created_at timestamptz not null,
  accepted_at timestamptz,
  departed_at timestamptz,
  repaired_at timestamptz,
  completed_at timestamptz,
  cancelled_at timestamptz,
  ended_reason text,
  check ((appointment_from is null) = (appointment_to is null)),
  check (appointment_to > appointment_from)
);
create index work_order_request on work_order (request_id);
create index work_order_open on work_order (branch_id, id) where state not in ('completed', 'cancelled');
create index work_order_unassigned on work_order (branch_id, id) where state = 'created';
create index work_order_engineer on work_order (engineer_id, id) where engineer_id is not null;
create index work_order_engineer_open on work_order (engineer_id, state) where state not in ('completed', 'cancelled');
create index work_order_leader on work_order (leader_id, id) where leader_id is not null;
create index work_order_branch on work_order (branch_id, id);
create index work_order_appointment on work_order (appointment_from, id) where appointment_from is not null;

-- Each arrival on site: what the device told of the place, and how far that is from the site.
create table check_in (
  id uuid primary key,
  order_id uuid not null references work_order,
  at timestamptz not null,
  outcome text not null check (outcome in ('at_place', 'away', 'no_permission', 'no_position')),
  reason text,
  lng double precision,
  lat double precision,
  accuracy_metres double precision,
  distance_metres integer,
  check ((lng is null) = (lat is null))
);
create index check_in_order on check_in (order_id);

-- The customer's answers to plan and price; the last one counts.
create table consent (
  id uuid primary key,
  order_id uuid not null references work_order,
  at timestamptz not null,
  plan text not null,
  amount_fen bigint not null check (amount_fen >= 0),
  is_granted boolean not null
);
create index consent_order on consent (order_id, at);

create table work_order_photo (
  id uuid primary key,
  order_id uuid not null references work_order,
  file_id uuid not null references file,
  moment text not null check (moment in ('before', 'after', 'other')),
  taken_at timestamptz not null,
  lng double precision,
  lat double precision,
  added_by uuid
);
create index work_order_photo_order on work_order_photo (order_id);
create index work_order_photo_file on work_order_photo (file_id);

-- What was said to the customer before leaving.
create table work_order_note (
  id uuid primary key,
  order_id uuid not null references work_order,
  at timestamptz not null,
  text text not null check (text <> ''),
  parts_to_carry text,
  author_name text not null
);
create index work_order_note_order on work_order_note (order_id, at);
