-- Violations and merits, each of one person, with their due process. A row that came to nothing stays: it is evidence.
create table conduct_case (
  id uuid primary key,
  conduct_no text not null unique,
  kind text not null check (kind in ('sanction', 'reward')),
  clause text not null,
  control smallint not null,
  edition text not null,
  -- The same for the same facts of the same origin, in every replay.
  finding_id text not null,
  -- The subject in whose log it was found; null where a person reported it.
  origin_id uuid,
  request_id uuid references service_request,
  -- Null until it is known who answers for it.
  person_id uuid references person,
  branch_id uuid references branch,
  reported_by_name text,
  cause text,
  text text,
  -- What the engine found: instant, grounds, lateness, units.
  finding jsonb not null,
  -- What percentages are of, as told by the one who proposed: fen.
  bases jsonb not null default '{}',
  -- The due process so far, as the engine keeps it; null until the person is known.
  course jsonb,
  status text not null check (status in ('found', 'proposed', 'confirmed', 'excused', 'dismissed', 'decided', 'served',
    'effective', 'appealed', 'final', 'annulled', 'settled', 'expired', 'withdrawn')),
  fen bigint,
  found_at timestamptz not null,
  due_at timestamptz,
  expires_at timestamptz,
  -- YYYY-MM of the pay that takes it over.
  settled_month text check (settled_month ~ '^\d{4}-\d{2}$'),
  check ((status = 'settled') <= (settled_month is not null))
);
create unique index conduct_case_finding on conduct_case (origin_id, finding_id) where origin_id is not null;
create index conduct_case_newest on conduct_case (found_at desc, id desc);
create index conduct_case_person on conduct_case (person_id, found_at desc);
create index conduct_case_branch on conduct_case (branch_id, found_at desc);
create index conduct_case_payroll on conduct_case (settled_month) where settled_month is not null;
create index conduct_case_expiry on conduct_case (expires_at) where expires_at is not null and status <> 'expired';

-- The wage of a month: the base of percentages, and what the legal guard measures deductions by.
create table wage (
  person_id uuid not null references person,
  -- YYYY-MM.
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  wage_fen bigint not null check (wage_fen >= 0),
  recorded_at timestamptz not null,
  primary key (person_id, month)
);

-- What the law lets an employer take from a wage, as the company's lawyer has it; the latest counts, none is changed.
create table wage_guard (
  id uuid primary key,
  max_percent integer not null check (max_percent between 0 and 100),
  minimum_wage_fen bigint not null check (minimum_wage_fen >= 0),
  rule text not null,
  reason text not null check (reason <> ''),
  set_by_name text not null,
  set_at timestamptz not null
);
create trigger wage_guard_append_only before update or delete on wage_guard
  for each row execute function refuse_change();
create trigger wage_guard_no_truncate before truncate on wage_guard execute function refuse_change();
