-- Money that an engineer was granted before departure by the approved cash advance slip, until it is settled.
create table cash_advance (
  -- The slip itself.
  form_id uuid primary key references form,
  person_id uuid not null references person,
  branch_id uuid not null references branch,
  -- The case of the trip; null for a slip of no case.
  request_id uuid references service_request,
  amount_fen bigint not null check (amount_fen > 0),
  approved_at timestamptz not null,
  paid_at timestamptz,
  paid_by_name text,
  check ((paid_at is null) = (paid_by_name is null))
);
create index cash_advance_person on cash_advance (person_id, approved_at);

-- What became of it: set off against a claim that was paid out, or given back in cash.
create table advance_settlement (
  id uuid primary key,
  form_id uuid not null references cash_advance,
  claim_id uuid references expense_claim,
  amount_fen bigint not null check (amount_fen > 0),
  at timestamptz not null,
  by_name text not null
);
create index advance_settlement_advance on advance_settlement (form_id);
create index advance_settlement_claim on advance_settlement (claim_id) where claim_id is not null;
create trigger advance_settlement_append_only before update or delete on advance_settlement
  for each row execute function refuse_change();
