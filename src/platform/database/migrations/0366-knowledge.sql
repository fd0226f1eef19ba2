-- The knowledge base: what is being written. What readers see is the version that was published last.
create table article (
  id uuid primary key,
  kind text not null check (kind <> ''),
  state text not null check (state in ('draft', 'submitted', 'published', 'archived')),
  title text not null check (title <> ''),
  body text not null check (body <> ''),
  product_line text check (product_line <> ''),
  model text check (model <> ''),
  fault_class text,
  is_public boolean not null,
  request_id uuid references service_request,
  version integer not null default 0,
  author_id uuid references person,
  author_name text not null,
  changed_at timestamptz not null,
  returned_reason text,
  reviewed_by_name text,
  published_at timestamptz,
  valid_until date,
  outdated_at timestamptz,
  outdated_reason text,
  -- Of the published version.
  search tsvector not null default ''::tsvector,
  check ((version = 0) = (published_at is null)),
  check ((outdated_at is null) = (outdated_reason is null))
);
create index article_search on article using gin (search);
create index article_changed on article (changed_at desc, id desc);

create table article_version (
  article_id uuid not null references article,
  version integer not null,
  title text not null,
  body text not null,
  author_name text not null,
  reviewed_by_name text not null,
  published_at timestamptz not null,
  primary key (article_id, version)
);

create table article_file (
  article_id uuid not null references article,
  file_id uuid not null references file,
  primary key (article_id, file_id)
);
create index article_file_file on article_file (file_id);

-- Whether an article helped with a case; what somebody says last counts.
create table article_use (
  article_id uuid not null references article,
  request_id uuid not null references service_request,
  is_helpful boolean not null,
  at timestamptz not null,
  by_name text not null,
  primary key (article_id, request_id)
);
create index article_use_request on article_use (request_id);

-- Ways that were gone through fault trees, in the words that were read.
create table fault_walk (
  id uuid primary key,
  request_id uuid not null references service_request,
  article_id uuid not null references article,
  version integer not null,
  at timestamptz not null,
  by_name text not null,
  path jsonb not null,
  result jsonb
);
create index fault_walk_request on fault_walk (request_id, at);

-- What was learnt on site, in the engineer's own words.
alter table work_order add column lesson text check (lesson <> '');
