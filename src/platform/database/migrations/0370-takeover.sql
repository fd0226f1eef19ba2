-- Old registers that somebody takes over: the file, how it is read, how far it is and what it came to; see `Takeover`.
create table takeover (
  id uuid primary key,
  file_id uuid not null references file,
  kind text not null check (kind in ('requests', 'customers')),
  state text not null check (state in ('read', 'trying', 'tried', 'running', 'stopping', 'stopped', 'done', 'failed')),
  -- The first rows of each sheet, from which columns are proposed.
  beginning jsonb not null,
  reading jsonb not null,
  branch_id uuid not null references branch,
  -- Whoever reaches some branches only brings in nothing of another one; null: all.
  within_branches uuid[],
  asked_by uuid not null references person,
  asked_by_name text not null,
  asked_at timestamptz not null,
  total integer,
  counts jsonb not null,
  unknown_words jsonb not null
);
create index takeover_branch on takeover (branch_id, id);

-- Rows that did not come in, with all that they say, so that they can be mended and sent again.
create table takeover_reject (
  takeover_id uuid not null references takeover,
  line integer not null,
  reason text not null,
  params jsonb not null,
  cells jsonb not null,
  primary key (takeover_id, line)
);

-- What has come in, by what it says: the same row is the same row in every file.
create table takeover_row (
  hash uuid primary key,
  takeover_id uuid not null references takeover
);

-- Ways to read registers, kept under a name.
create table takeover_reading (
  id uuid primary key,
  name text not null check (name <> ''),
  reading jsonb not null,
  is_shared boolean not null,
  owner_id uuid not null references person,
  changed_at timestamptz not null
);
create index takeover_reading_owner on takeover_reading (owner_id);

-- A register names customers by their whole name.
create index customer_name on customer (name_search);
