-- An outlet is of another company that does work for this one: its people see the orders that it was given, nothing else.
alter table branch add column kind text not null default 'own' check (kind in ('own', 'outlet'));

-- The outlet that was given the order, from the hand-over on; null again when it refuses, or the order is taken back.
alter table work_order add column outlet_id uuid references branch;
create index work_order_outlet on work_order (outlet_id, id) where outlet_id is not null;

create table entrustment (
  id uuid primary key,
  order_id uuid not null references work_order,
  outlet_id uuid not null references branch,
  state text not null check (state in ('offered', 'accepted', 'refused', 'taken_back')),
  handed_at timestamptz not null,
  handed_by_name text not null,
  answered_at timestamptz,
  answered_by_name text,
  -- Why it was refused or taken back.
  reason text check (reason <> ''),
  check ((state = 'offered') = (answered_at is null)),
  check ((answered_at is null) = (answered_by_name is null)),
  check (state not in ('refused', 'taken_back') or reason is not null)
);
create unique index entrustment_open on entrustment (order_id) where state in ('offered', 'accepted');
create index entrustment_outlet on entrustment (outlet_id, handed_at);
