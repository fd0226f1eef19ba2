-- A set of cases that was brought in from another system's log, judged by the regulation of its map.
create table history_set (
  name text primary key check (name <> ''),
  edition text not null,
  pack text not null,
  regulation text not null,
  calendar jsonb not null,
  branch_id uuid not null,
  customer_id uuid not null,
  site_id uuid not null,
  created_at timestamptz not null default now()
);

-- Which subject a case of the other system became, and how that system judged it.
create table history_case (
  set_name text not null references history_set,
  case_id text not null,
  subject_id uuid not null,
  verdict text check (verdict in ('kept', 'broken')),
  primary key (set_name, case_id)
);
create index history_case_subject on history_case (subject_id);

-- Rows that have arrived, by the hash of what they say: a second run finds them here and changes nothing.
create table history_row (
  set_name text not null references history_set,
  hash uuid not null,
  primary key (set_name, hash)
);
