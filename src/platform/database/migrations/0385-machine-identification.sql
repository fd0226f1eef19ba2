-- Which machine an engineer stood before: its number as the camera read it or a person typed it, compared with the order.
create table machine_identification (
  id uuid primary key,
  order_id uuid not null references work_order,
  asset_id uuid not null references asset,
  serial_no text not null,
  by text not null check (by in ('scanned', 'typed')),
  -- It was another machine of the customer than the one that was reported.
  is_another boolean not null,
  at timestamptz not null,
  identified_by_name text not null
);
create index machine_identification_order on machine_identification (order_id, at);
