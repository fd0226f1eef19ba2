-- A service that the customer pays for: asked for by the engineer, consented to by the leader, its money handed in.
create table paid_service (
  order_id uuid primary key references work_order,
  amount_fen bigint not null check (amount_fen > 0),
  reason text not null check (reason <> ''),
  requested_at timestamptz not null,
  is_approved boolean,
  decided_at timestamptz,
  decided_by_name text,
  handed_in_fen bigint check (handed_in_fen >= 0),
  handed_in_at timestamptz,
  check ((is_approved is null) = (decided_at is null)),
  check ((handed_in_fen is null) = (handed_in_at is null))
);
