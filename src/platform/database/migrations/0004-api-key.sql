-- Keys with which programs act as a person. The columns are those of @better-auth/api-key 1.7; of the key itself only
-- the hash is kept. Only platform/auth writes here.
create table account_api_key (
  id uuid primary key,
  config_id text not null default 'default',
  name text,
  start text,
  prefix text,
  key text not null unique,
  reference_id uuid not null references account on delete cascade,
  enabled boolean not null default true,
  expires_at timestamptz,
  last_request timestamptz,
  remaining integer,
  refill_interval integer,
  refill_amount integer,
  last_refill_at timestamptz,
  rate_limit_enabled boolean not null default false,
  rate_limit_time_window integer,
  rate_limit_max integer,
  request_count integer not null default 0,
  permissions text,
  metadata text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index account_api_key_reference on account_api_key (reference_id);
