-- What a customer is asked to agree to: the lines with their amounts, by the charge of the case and the prices of the day.
create table quote (
  id uuid primary key,
  order_id uuid not null references work_order,
  -- Counted from 1 on the order; the last one counts.
  version integer not null check (version > 0),
  price_list_id uuid references price_list,
  clause text not null,
  edition text not null,
  lines jsonb not null,
  shares jsonb not null,
  amount_fen bigint not null check (amount_fen >= 0),
  customer_fen bigint not null check (customer_fen >= 0 and customer_fen <= amount_fen),
  issued_at timestamptz not null,
  issued_by_name text not null,
  unique (order_id, version)
);
-- What the customer answered to.
alter table consent add column quote_id uuid references quote;
