-- A visit that was interrupted, at mealtime for one, until the time agreed with the customer.
create table visit_pause (
  id uuid primary key,
  order_id uuid not null references work_order,
  paused_at timestamptz not null,
  paused_by_name text not null,
  return_agreed_at timestamptz,
  is_place_cleared boolean not null,
  resumed_at timestamptz check (resumed_at >= paused_at),
  is_consented boolean,
  check (return_agreed_at >= paused_at),
  check ((resumed_at is null) = (is_consented is null))
);
create index visit_pause_order on visit_pause (order_id, paused_at);
create unique index visit_pause_open on visit_pause (order_id) where resumed_at is null;

-- Parts that were missing on site, and the other time that was agreed because of them.
create table missing_parts (
  id uuid primary key,
  order_id uuid not null references work_order,
  parts text not null check (parts <> ''),
  told_at timestamptz not null,
  told_by_name text not null,
  next_visit_at timestamptz
);
create index missing_parts_order on missing_parts (order_id, told_at);

-- To which departments the customer led, and what was solved there.
alter table work_order add column departments text check (departments <> '');
