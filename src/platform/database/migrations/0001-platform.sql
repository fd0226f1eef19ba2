create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

-- The one company of this schema.
create table company (
  id boolean primary key default true check (id),
  name text not null check (name <> ''),
  locale text not null,
  zone text not null,
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);

-- What a change answered, so that its repetition answers the same.
create table idempotency_key (
  key text not null,
  actor text not null,
  request_hash text not null,
  status integer not null,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);
create index idempotency_key_created on idempotency_key using brin (created_at);

-- What has to be told outside of the transaction that decided it.
create table outbox (
  id bigint generated always as identity primary key,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  dispatched_at timestamptz
);
create index outbox_waiting on outbox (id) where dispatched_at is null;

-- Uploaded files; the bytes are on disk under their hash.
create table file (
  id uuid primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  bytes bigint not null check (bytes >= 0),
  created_at timestamptz not null default now(),
  created_by text not null
);
create index file_sha256 on file (sha256);

-- The last number given to a kind of document on a civil day.
create table counter (
  name text not null,
  day date not null,
  value bigint not null,
  primary key (name, day)
);
