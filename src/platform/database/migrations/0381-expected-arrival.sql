-- When the engineer who has set out is expected at the customer's: reckoned from the way, later as told on the way.
create table expected_arrival (
  order_id uuid primary key references work_order,
  departed_at timestamptz not null,
  expected_at timestamptz not null,
  -- Since when it is known to be later than reckoned, and why.
  delayed_at timestamptz,
  reason text check (reason <> ''),
  check (expected_at >= departed_at),
  check (reason is null or delayed_at is not null)
);
