-- What an engineer spent for a job, with its voucher.
create table expense (
  id uuid primary key,
  order_id uuid not null references work_order,
  person_id uuid not null references person,
  kind text not null check (kind in ('travel', 'lodging', 'allowance', 'transport', 'packing', 'repair', 'part_exchange', 'other')),
  amount_fen bigint not null check (amount_fen > 0),
  spent_on date not null,
  -- Where the voucher is from, or whence and whither it leads.
  place text check (place <> ''),
  note text check (note <> ''),
  file_id uuid references file,
  recorded_at timestamptz not null,
  -- Null while it is not claimed.
  claim_id uuid,
  removed_at timestamptz
);
create index expense_order on expense (order_id, spent_on);
create index expense_claimed on expense (claim_id);
create index expense_file on expense (file_id) where file_id is not null;

-- A travel claim: what was spent for one job, as finance audits and pays it.
create table expense_claim (
  id uuid primary key,
  order_id uuid not null references work_order,
  branch_id uuid not null references branch,
  person_id uuid not null references person,
  state text not null check (state in ('submitted', 'audited', 'returned', 'reimbursed')),
  -- Of the engineer's own branch, or of another unit.
  traveller_unit text not null check (traveller_unit in ('sales_branch', 'other_unit')),
  place text not null,
  amount_fen bigint not null check (amount_fen > 0),
  place_matches boolean not null,
  submitted_at timestamptz not null,
  is_sound boolean,
  note text check (note <> ''),
  audited_at timestamptz,
  audited_by_name text,
  reimbursed_at timestamptz,
  reimbursed_by_name text,
  check ((audited_at is null) = (audited_by_name is null)),
  check ((reimbursed_at is null) = (reimbursed_by_name is null))
);
create index expense_claim_submitted on expense_claim (submitted_at, id);
create unique index expense_claim_open on expense_claim (order_id, person_id) where state in ('submitted', 'audited');
alter table expense add foreign key (claim_id) references expense_claim;

-- Which department bears a kind of cost of a claim, and to which account it is booked.
create table service_cost (
  claim_id uuid not null references expense_claim,
  kind text not null,
  amount_fen bigint not null check (amount_fen > 0),
  bearer text not null check (bearer <> ''),
  account text not null check (account in ('manufacturing_cost', 'sales_branch', 'machinery_company', 'other')),
  allocated_at timestamptz not null,
  allocated_by_name text not null,
  primary key (claim_id, kind)
);
