-- The case: everything that the queue shows or filters by is in this one row. Branch, customer, site, machine and people
-- are never deleted; no foreign key locks their rows at each registration.
create table service_request (
  id uuid primary key,
  request_no text not null unique,
  state text not null check (state in ('registered', 'triaged', 'waiting', 'in_field', 'solved', 'closed', 'cancelled')),
  channel text not null,
  kind text not null,
  severity text not null,
  fault_class text not null,
  is_supplier_needed boolean not null,
  description text not null check (description <> ''),
  customer_id uuid not null,
  contact_id uuid,
  site_id uuid not null,
  asset_id uuid,
  branch_id uuid not null,
  -- Who answers for it at the desk, and who was sent last.
  owner_id uuid,
  engineer_id uuid,
  registered_by_name text not null,
  registered_at timestamptz not null,
  -- Beginning of the waiting for the customer that is under way.
  waiting_since timestamptz,
  ended_at timestamptz,
  resolution text,
  -- The earliest open limit, the clause that sets it, and from when on it is at risk.
  due_at timestamptz,
  due_clause text,
  risk_at timestamptz,
  -- Words, numbers, and the ends of numbers, by which it is found.
  search tsvector not null
);
create index service_request_newest on service_request (registered_at, id);
create index service_request_branch on service_request (branch_id, registered_at, id);
create index service_request_customer on service_request (customer_id, registered_at, id);
create index service_request_asset on service_request (asset_id) where asset_id is not null;
create index service_request_search on service_request using gin (search);

-- The queue: what is not ended, the most urgent first. Those without a limit come last.
create index service_request_due on service_request (coalesce(due_at, 'infinity'), id)
  where state in ('registered', 'triaged', 'waiting', 'in_field', 'solved');
create index service_request_branch_due on service_request (branch_id, coalesce(due_at, 'infinity'), id)
  where state in ('registered', 'triaged', 'waiting', 'in_field', 'solved');
create index service_request_state_due on service_request (state, coalesce(due_at, 'infinity'), id)
  where state in ('registered', 'triaged', 'waiting', 'in_field', 'solved');
create index service_request_owner_due on service_request (owner_id, coalesce(due_at, 'infinity'), id)
  where state in ('registered', 'triaged', 'waiting', 'in_field', 'solved') and owner_id is not null;
create index service_request_risk on service_request (risk_at, due_at)
  where state in ('registered', 'triaged', 'waiting', 'in_field', 'solved') and risk_at is not null;
create index service_request_engineer on service_request (engineer_id, registered_at, id) where engineer_id is not null;

-- What was said to the customer or written down about the case.
create table service_request_note (
  id uuid primary key,
  request_id uuid not null references service_request,
  kind text not null check (kind in ('reply', 'written_contact', 'note', 'remote_attempt')),
  text text not null check (text <> ''),
  at timestamptz not null,
  author_name text not null
);
create index service_request_note_request on service_request_note (request_id, at);
