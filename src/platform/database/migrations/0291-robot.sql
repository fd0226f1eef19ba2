-- Group robots of WeCom, DingTalk and Feishu. Addresses with keys, secrets and tokens are sealed.
create table robot (
  id uuid primary key,
  vendor text not null check (vendor in ('wecom', 'dingtalk', 'feishu')),
  name text not null unique check (name <> ''),
  branch_id uuid references branch,
  is_on boolean not null,
  -- What it tells its group.
  topics text[] not null,
  webhook text,
  secret text,
  -- Of callbacks: what the vendor signs and encrypts with.
  token text,
  callback_key text,
  -- Calls whose signature did not hold, and the last of them.
  forged integer not null default 0,
  forged_at timestamptz,
  told_at timestamptz,
  fault text,
  removed_at timestamptz
);

-- What robots have to say, each occasion once; several are told together, for groups are told a few times a minute.
create table robot_notice (
  id uuid primary key,
  robot_id uuid not null references robot,
  occasion text not null,
  text text not null,
  at timestamptz not null,
  attempts integer not null default 0,
  next_try_at timestamptz not null,
  told_at timestamptz,
  fault text,
  unique (robot_id, occasion)
);
create index robot_notice_waiting on robot_notice (robot_id, at) where told_at is null;

-- Telephone calls that are shown to those who take them: no evidence, older ones are removed.
create table phone_call (
  id uuid primary key,
  person_id uuid not null references person,
  number text not null,
  digits text not null,
  at timestamptz not null
);
create index phone_call_person on phone_call (person_id, at desc);
