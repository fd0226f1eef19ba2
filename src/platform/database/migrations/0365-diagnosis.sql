-- What is written down about a case beside its repair: remote sessions, records by kind of case, questions to the next level.
create table diagnosis_entry (
  id uuid primary key,
  request_id uuid not null references service_request,
  action text not null check (action <> ''),
  at timestamptz not null,
  by_id uuid references person,
  by_name text not null,
  content jsonb not null,
  note text check (note <> '')
);
create index diagnosis_entry_request on diagnosis_entry (request_id, at, id);

-- Papers that came with it: the customer's written application, a sealed form.
create table diagnosis_file (
  entry_id uuid not null references diagnosis_entry,
  file_id uuid not null references file,
  primary key (entry_id, file_id)
);
create index diagnosis_file_file on diagnosis_file (file_id);
