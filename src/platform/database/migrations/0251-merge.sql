-- A request that turned out to be the same as another one: it is set aside until the merge is undone.
create table service_request_merge (
  request_id uuid primary key references service_request,
  into_id uuid not null references service_request,
  state_before text not null,
  merged_at timestamptz not null,
  merged_by_name text not null,
  check (request_id <> into_id)
);
create index service_request_merge_into on service_request_merge (into_id);

-- Requests that have to do with each other, each pair once: the smaller id first.
create table service_request_link (
  -- A request that is split off is written at the end of its transaction.
  one_id uuid not null references service_request deferrable initially deferred,
  other_id uuid not null references service_request deferrable initially deferred,
  kind text not null check (kind in ('related', 'split')),
  linked_at timestamptz not null,
  linked_by_name text not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index service_request_link_other on service_request_link (other_id);
