-- Accounts and how they prove themselves. The columns are those of better-auth 1.7 with the plugins username and
-- two-factor; only platform/auth writes here.
create table account (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  username text unique,
  display_username text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table account_session (
  id uuid primary key,
  token text not null unique,
  user_id uuid not null references account on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null
);
create index account_session_user on account_session (user_id);

create table account_credential (
  id uuid primary key,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references account on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index account_credential_user on account_credential (user_id);

create table account_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index account_verification_identifier on account_verification (identifier);

create table account_second_factor (
  id uuid primary key,
  secret text not null,
  backup_codes text not null,
  user_id uuid not null references account on delete cascade,
  verified boolean,
  failed_verification_count integer,
  locked_until timestamptz
);
create index account_second_factor_user on account_second_factor (user_id);
create index account_second_factor_secret on account_second_factor (secret);
