-- An edition before it is in force: a text that is worked on, submitted, approved step by step, and published from a day on.
create table edition_draft (
  id uuid primary key,
  -- The edition that it was made from and is to succeed.
  base text not null references regulation_edition,
  -- Its id as an edition once it is published: then it is a row of regulation_edition and never changed.
  edition_id text unique references regulation_edition,
  pack text not null,
  version text not null,
  -- The YAML files, [{name, text}].
  files jsonb not null,
  note text not null,
  state text not null check (state in ('draft', 'submitted', 'approved', 'published', 'withdrawn')),
  author_id uuid,
  author_name text not null,
  -- Roles that approve, in their order; set when it is submitted.
  chain text[] not null default '{}',
  -- How many of them have approved.
  step integer not null default 0,
  -- Counts the submissions: a text that was returned begins its approval anew.
  round integer not null default 0,
  in_force_from date,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index edition_draft_changed on edition_draft (changed_at desc);

-- Decisions are never changed: a new round has new ones.
create table edition_decision (
  draft_id uuid not null references edition_draft,
  round integer not null,
  step integer not null,
  role text not null,
  person_id uuid,
  person_name text not null,
  outcome text not null check (outcome in ('approved', 'returned')),
  comment text not null,
  decided_at timestamptz not null,
  primary key (draft_id, round, step)
);
create trigger edition_decision_append_only before update or delete on edition_decision
  for each row execute function refuse_change();

-- Who has confirmed having read which edition.
create table edition_reading (
  edition text not null references regulation_edition,
  person_id uuid not null references person,
  confirmed_at timestamptz not null,
  primary key (edition, person_id)
);
create trigger edition_reading_append_only before update or delete on edition_reading
  for each row execute function refuse_change();

-- Two editions never begin on one day.
create unique index regulation_edition_one_from on regulation_edition (in_force_from);
drop index regulation_edition_from;

-- A draft tried on the recorded history.
create table backtest (
  id uuid primary key,
  draft_id uuid not null references edition_draft,
  -- The text that is tried, as it was when it was asked for.
  files jsonb not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  progress double precision not null default 0,
  asked_by_name text not null,
  asked_at timestamptz not null,
  from_day date,
  to_day date,
  branch_id uuid,
  product_line text,
  result jsonb
);
create index backtest_draft on backtest (draft_id, asked_at desc);

-- The cases whose verdict changes, one row for each occasion.
create table backtest_change (
  backtest_id uuid not null references backtest,
  place integer not null,
  subject_id uuid not null,
  occasion text not null,
  clause text not null,
  before text,
  after text,
  primary key (backtest_id, place)
);
create index backtest_change_clause on backtest_change (backtest_id, clause, place);
