-- A subject is what has a log of its own: a service request with all that belongs to it, a customer, an asset, a person…
-- `state` is the engine's view of it, a pure function of its events; `last_hash` is the end of its chain.
create table subject (
  id uuid primary key,
  kind text not null,
  branch_id uuid,
  customer_id uuid,
  edition text not null,
  seq integer not null,
  last_hash bytea not null,
  state jsonb not null,
  next_tick_at timestamptz
);
create index subject_next_tick on subject (next_tick_at) where next_tick_at is not null;

-- The evidence: all that ever happened. Each event carries the hash of the one before it in its subject's log.
create table event (
  subject_id uuid not null,
  seq integer not null,
  id uuid not null,
  type text not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  actor_roles text[] not null,
  on_behalf_of text,
  source text not null,
  -- The action that was asked for, on the first event that it led to; null on those told in its consequence.
  action text,
  -- What the gates were shown beforehand, over what was known.
  proposed jsonb not null,
  -- Clauses whose gate was overridden, with the reason given.
  overridden text[] not null,
  override_reason text,
  -- The edition that judges the subject from this event on.
  edition text,
  data jsonb not null,
  facts jsonb not null,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (subject_id, seq)
);
create index event_recorded on event (recorded_at);
create index event_type_at on event (type, at);

-- Clocks of the regulation on each subject, one row for each time one was started.
create table clock (
  subject_id uuid not null,
  id text not null,
  clause text not null,
  control smallint not null,
  edition text not null,
  branch_id uuid,
  status text not null check (status in ('running', 'paused', 'kept', 'broken', 'cancelled')),
  started_at timestamptz not null,
  due_at timestamptz not null,
  warn_at timestamptz,
  stopped_at timestamptz,
  noticed_at timestamptz,
  primary key (subject_id, id)
);
create index clock_by_clause on clock (clause, control, started_at);
create index clock_broken on clock (clause, control, due_at) where status = 'broken' or noticed_at is not null;

-- Verdicts of gates and records. A verdict is evidence: it is never changed.
create table verdict (
  subject_id uuid not null,
  seq integer not null,
  clause text not null,
  control smallint not null,
  edition text not null,
  outcome text not null check (outcome in ('kept', 'broken', 'overridden')),
  at timestamptz not null,
  branch_id uuid,
  actor_id uuid,
  missing text[] not null,
  reason text
);
create index verdict_by_clause on verdict (clause, control, at);
create index verdict_by_subject on verdict (subject_id);

-- What events counted for indicators: the rows behind each figure.
create table tally (
  subject_id uuid not null,
  seq integer not null,
  clause text not null,
  control smallint not null,
  part text not null check (part in ('numerator', 'denominator')),
  amount double precision not null,
  at timestamptz not null,
  branch_id uuid
);
create index tally_by_clause on tally (clause, control, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % holds evidence: rows are added, never changed or deleted', tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger event_append_only before update or delete on event for each row execute function refuse_change();
create trigger event_no_truncate before truncate on event execute function refuse_change();
create trigger verdict_append_only before update or delete on verdict for each row execute function refuse_change();
create trigger verdict_no_truncate before truncate on verdict execute function refuse_change();
create trigger tally_append_only before update or delete on tally for each row execute function refuse_change();
create trigger tally_no_truncate before truncate on tally execute function refuse_change();
