create table asset (
  id uuid primary key,
  customer_id uuid not null references customer,
  site_id uuid not null references site,
  serial_no text not null,
  vehicle_no text,
  product_line text not null,
  model text not null,
  sold_on date,
  warranty_until date,
  sold_by_agent boolean not null,
  created_at timestamptz not null default now(),
  -- Numbers as search sees them: capitals without spaces, dots and hyphens.
  serial_search text not null generated always as (upper(regexp_replace(serial_no, '[\s.\-·]', '', 'g'))) stored,
  vehicle_search text generated always as (upper(regexp_replace(vehicle_no, '[\s.\-·]', '', 'g'))) stored
);
create unique index asset_serial on asset (serial_search);
create index asset_customer on asset (customer_id);
create index asset_site on asset (site_id);
create index asset_serial_prefix on asset (serial_search text_pattern_ops);
create index asset_serial_end on asset (reverse(serial_search) text_pattern_ops);
create index asset_vehicle_prefix on asset (vehicle_search text_pattern_ops);
create index asset_vehicle_end on asset (reverse(vehicle_search) text_pattern_ops);
