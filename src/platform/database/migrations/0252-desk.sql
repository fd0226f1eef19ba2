-- Who has a request open just now. Worth nothing after a crash.
create unlogged table presence (
  request_id uuid not null,
  person_id uuid not null,
  doing text not null check (doing in ('reading', 'writing')),
  seen_at timestamptz not null,
  primary key (request_id, person_id)
);
create index presence_seen on presence (seen_at);

-- Texts that are written again and again, with fields that the case fills.
create table canned_answer (
  id uuid primary key,
  owner_id uuid not null references person,
  is_shared boolean not null,
  title text not null check (title <> ''),
  body text not null check (body <> ''),
  changed_at timestamptz not null
);
create index canned_answer_owner on canned_answer (owner_id);

-- Filters of the queue under a name.
create table saved_view (
  id uuid primary key,
  owner_id uuid not null references person,
  is_shared boolean not null,
  name text not null check (name <> ''),
  filters jsonb not null,
  changed_at timestamptz not null
);
create index saved_view_owner on saved_view (owner_id);
