-- Times that were offered to the customer for a visit. Of one order at most one offer is open.
create table appointment_offer (
  id uuid primary key,
  order_id uuid not null references work_order,
  -- `settled`: an appointment was agreed, by whatever way; `declined`: none suited; `replaced`: other times were offered.
  state text not null check (state in ('open', 'settled', 'declined', 'replaced')),
  offered_at timestamptz not null,
  offered_by_name text not null,
  expires_at timestamptz not null,
  check (expires_at > offered_at)
);
create unique index appointment_offer_open on appointment_offer (order_id) where state = 'open';
create index appointment_offer_order on appointment_offer (order_id, offered_at);

create table offered_window (
  offer_id uuid not null references appointment_offer,
  from_at timestamptz not null,
  to_at timestamptz not null,
  primary key (offer_id, from_at),
  check (to_at > from_at)
);

-- When it would suit the customer, in their own words.
create table appointment_wish (
  id uuid primary key,
  order_id uuid not null references work_order,
  at timestamptz not null,
  text text not null check (text <> '')
);
create index appointment_wish_order on appointment_wish (order_id, at);
