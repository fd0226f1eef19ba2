-- Passkeys of accounts. The columns are those of @better-auth/passkey 1.7; only platform/auth writes here.
create table account_passkey (
  id uuid primary key,
  name text,
  public_key text not null,
  user_id uuid not null references account on delete cascade,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz not null default now()
);
create index account_passkey_user on account_passkey (user_id);
