-- The company's prices: each list holds from its first day on, for everybody or for a branch or a class of customers.
create table price_list (
  id uuid primary key,
  list_no integer generated always as identity unique,
  branch_id uuid references branch,
  tier text check (tier in ('A', 'B', 'C')),
  from_on date not null,
  until_on date,
  note text,
  -- Labour, travel, call-out, markup and parts: see `PriceContent` of the contract.
  content jsonb not null,
  added_by_name text not null,
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  check (until_on is null or until_on >= from_on)
);
-- Two lists of the same scope never begin on the same day, even when two people press at once.
create unique index price_list_begin on price_list (branch_id, tier, from_on) nulls not distinct
  where withdrawn_at is null;
