-- What an outlet is owed for an order, by the kind of its request, as was agreed.
alter table outlet_terms add column prices jsonb not null default '[]';

-- What an outlet did in a month at the agreed prices: drawn up, confirmed by the outlet, approved.
create table outlet_statement (
  id uuid primary key,
  outlet_id uuid not null references branch,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  state text not null check (state in ('drawn', 'confirmed', 'disputed', 'approved')),
  lines jsonb not null,
  amount_fen bigint not null check (amount_fen >= 0),
  -- What the outlet says against it.
  note text check (note <> ''),
  drawn_at timestamptz not null,
  drawn_by_name text not null,
  answered_at timestamptz,
  answered_by_name text,
  approved_at timestamptz,
  approved_by_name text,
  unique (outlet_id, month),
  check ((state = 'drawn') = (answered_at is null)),
  check ((state = 'approved') = (approved_at is not null)),
  check (state <> 'disputed' or note is not null)
);
