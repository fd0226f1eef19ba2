-- Who pays for what in a case: worked out by the regulation, decided otherwise by a person where there is a reason.
create table charge (
  request_id uuid primary key references service_request deferrable initially deferred,
  edition text not null,
  worked_out jsonb not null,
  worked_out_at timestamptz not null,
  decided jsonb,
  -- What the customer is to be asked before the repair.
  asks text check (asks in ('told', 'agreed')),
  -- The part of a part's price that the customer pays.
  parts_percent double precision not null check (parts_percent >= 0)
);
