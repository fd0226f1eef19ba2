-- Supervising the installation of a machine: a project of one service request, whose log and clocks it shares.
create table project (
  id uuid primary key,
  project_no text not null unique,
  request_id uuid not null unique references service_request,
  branch_id uuid not null references branch,
  engineer_id uuid not null references person,
  state text not null check (state in ('issued', 'installing', 'proven', 'accepted', 'handed_over')),
  title text not null check (title <> ''),
  content text not null check (content <> ''),
  owner_name text not null check (owner_name <> ''),
  constructor_name text not null check (constructor_name <> ''),
  starts_at timestamptz not null,
  issued_at timestamptz not null,
  issued_by_name text not null,
  -- Of the documents that are to be taken along, those that are ready.
  papers text[] not null default '{}',
  papers_at timestamptz,
  briefed_at timestamptz,
  counted_at timestamptz,
  given_over_at timestamptz,
  proven_at timestamptz,
  trained_at timestamptz,
  accepted_at timestamptz,
  handed_over_at timestamptz,
  warranty_until date
);
create index project_branch on project (branch_id, id);
create index project_engineer on project (engineer_id, id);

-- What was in the boxes: the latest count.
create table project_item (
  project_id uuid not null references project,
  place integer not null,
  name text not null check (name <> ''),
  expected integer not null check (expected >= 0),
  counted integer not null check (counted >= 0),
  note text,
  primary key (project_id, place)
);

-- Each party signs a paper once; a new count wants new signatures.
create table project_signature (
  project_id uuid not null references project,
  paper text not null check (paper in ('count', 'acceptance')),
  party text not null check (party in ('owner', 'constructor', 'company')),
  signed_by_name text not null check (signed_by_name <> ''),
  file_id uuid not null references file,
  strokes integer not null check (strokes > 0),
  signed_at timestamptz not null,
  primary key (project_id, paper, party)
);

-- What was written down of the work: briefing, checks, trial run, training and the log of each day.
create table project_entry (
  id uuid primary key,
  project_id uuid not null references project,
  kind text not null check (kind in ('briefing', 'foundation', 'shims', 'alignment', 'trial', 'training', 'day')),
  on_day date not null,
  content jsonb not null,
  author_name text not null,
  at timestamptz not null
);
create index project_entry_project on project_entry (project_id, at);

-- A defect on site: who is to mend it, until when, and what they answered.
create table site_issue (
  id uuid primary key,
  project_id uuid not null references project,
  issue_no integer not null check (issue_no > 0),
  state text not null check (state in ('found', 'notified', 'answered', 'checked', 'closed')),
  problem text not null check (problem <> ''),
  party text not null check (party in ('civil_contractor', 'constructor', 'supplier', 'owner', 'company')),
  due_on date not null,
  measures text,
  note text,
  found_by_name text not null,
  found_at timestamptz not null,
  notified_at timestamptz,
  answered_at timestamptz,
  checked_at timestamptz,
  closed_at timestamptz,
  unique (project_id, issue_no)
);
create index site_issue_open on site_issue (project_id) where state <> 'closed';

create table project_photo (
  project_id uuid not null references project,
  file_id uuid not null references file,
  issue_id uuid references site_issue,
  entry_id uuid references project_entry,
  primary key (project_id, file_id)
);
create index project_photo_file on project_photo (file_id);

-- Pipes are connected to the machine one at a time.
create table project_nozzle (
  project_id uuid not null references project,
  name text not null check (name <> ''),
  begun_at timestamptz not null,
  connected_at timestamptz,
  primary key (project_id, name)
);
