-- What an engineer has on the van. The quantity is the sum of the movements: it is never negative.
create table van_part (
  engineer_id uuid not null references person,
  part_no text not null check (part_no <> ''),
  name text not null check (name <> ''),
  quantity integer not null check (quantity >= 0),
  -- Below it the warehouse fills up; null where nobody asks for it.
  minimum integer check (minimum > 0),
  primary key (engineer_id, part_no)
);
create index van_part_no on van_part (part_no);

create table van_movement (
  id uuid primary key,
  engineer_id uuid not null,
  part_no text not null,
  kind text not null check (kind in ('loaded', 'returned', 'used', 'put_back', 'lost', 'adjusted')),
  change integer not null check (change <> 0),
  left_after integer not null check (left_after >= 0),
  -- For which order it was used, or from which it came back because the repair was written anew.
  order_id uuid references work_order,
  reason text check (reason <> ''),
  at timestamptz not null,
  by_name text not null,
  foreign key (engineer_id, part_no) references van_part,
  check ((kind in ('used', 'put_back')) = (order_id is not null)),
  check (kind = 'adjusted' or (kind in ('loaded', 'put_back')) = (change > 0)),
  check (kind not in ('lost', 'adjusted') or reason is not null)
);
create index van_movement_engineer on van_movement (engineer_id, at desc, id desc);
create index van_movement_order on van_movement (order_id) where order_id is not null;
create trigger van_movement_append_only before update or delete on van_movement
  for each row execute function refuse_change();

-- Parts that an order will probably take: who goes should have them on the van.
create table likely_part (
  order_id uuid not null references work_order,
  part_no text not null check (part_no <> ''),
  name text not null check (name <> ''),
  quantity integer not null check (quantity > 0),
  primary key (order_id, part_no)
);
