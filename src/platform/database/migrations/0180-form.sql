-- Forms of the regulation as people file them. A draft may be changed; what is submitted is a version that stays as it is.
create table form (
  id uuid primary key,
  form_no text not null unique,
  -- Id of the declaration in the edition under which the form was begun.
  form text not null,
  edition text not null,
  title jsonb not null,
  state text not null check (state in
    ('draft', 'submitted', 'returned', 'approved', 'refused', 'withdrawn', 'archived', 'voided')),
  -- What it came to; stays when it is archived, so that a refused form never looks like an approved one.
  outcome text check (outcome in ('filed', 'approved', 'refused')),
  -- Counts the submissions: 0 while it was never submitted.
  version integer not null default 0,
  -- As it is filled in now.
  content jsonb not null,
  summary text not null,
  applicant_id uuid not null references person,
  applicant_name text not null,
  branch_id uuid not null references branch,
  request_id uuid references service_request,
  -- Roles that fill or sign such a form: those of the branch see it once it is submitted.
  reader_roles text[] not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  submitted_at timestamptz,
  ended_at timestamptz,
  -- How long it is kept, as the regulation says it, and until which day. No day: for ever, or not said.
  keep text,
  keep_until date,
  due_at timestamptz,
  due_clause text,
  risk_at timestamptz,
  search tsvector not null,
  check ((state = 'archived') <= (outcome is not null)),
  check ((state = 'approved') <= (outcome = 'approved')),
  check ((state = 'refused') <= (outcome = 'refused'))
);
create index form_newest on form (changed_at desc, id desc);
create index form_applicant on form (applicant_id, changed_at desc, id desc);
create index form_branch on form (branch_id, changed_at desc, id desc);
create index form_request on form (request_id) where request_id is not null;
create index form_submitted on form (id) where state = 'submitted';
create index form_search on form using gin (search);

create table form_version (
  form_id uuid not null references form,
  version integer not null,
  content jsonb not null,
  submitted_at timestamptz not null,
  submitted_by_name text not null,
  primary key (form_id, version)
);
create trigger form_version_append_only before update or delete on form_version
  for each row execute function refuse_change();
create trigger form_version_no_truncate before truncate on form_version execute function refuse_change();

-- How each approval of a version goes its way, as the engine keeps it. Those of earlier versions stay, and count no more.
create table form_course (
  form_id uuid not null,
  version integer not null,
  -- `<clause>/<control>` in the edition under which it was asked for.
  approval text not null,
  position integer not null,
  course jsonb not null,
  primary key (form_id, version, approval),
  foreign key (form_id, version) references form_version
);

-- Whose decision a form waits for now; `for_person_id` is another where it was handed over.
create table form_pending (
  form_id uuid not null references form,
  person_id uuid not null references person,
  for_person_id uuid not null references person,
  approval text not null,
  primary key (form_id, person_id, for_person_id, approval)
);
create index form_pending_person on form_pending (person_id);

-- Who was ever asked to decide, and so may know of the form.
create table form_asked (
  form_id uuid not null references form,
  person_id uuid not null references person,
  primary key (form_id, person_id)
);
create index form_asked_person on form_asked (person_id);

create table form_delegation (
  id uuid primary key,
  form_id uuid not null,
  version integer not null,
  from_person_id uuid not null references person,
  to_person_id uuid not null references person,
  reason text not null check (reason <> ''),
  at timestamptz not null,
  foreign key (form_id, version) references form_version
);
create index form_delegation_form on form_delegation (form_id, version);

create table form_signature (
  form_id uuid not null,
  version integer not null,
  role text not null,
  signed_by uuid references person,
  signed_by_name text not null,
  file_id uuid not null references file,
  strokes integer not null check (strokes > 0),
  signed_at timestamptz not null,
  primary key (form_id, version, role),
  foreign key (form_id, version) references form_version
);
create trigger form_signature_append_only before update or delete on form_signature
  for each row execute function refuse_change();

-- Photographs and signatures that a form holds: who sees the form sees them.
create table form_file (
  form_id uuid not null references form,
  file_id uuid not null references file,
  primary key (form_id, file_id)
);
create index form_file_file on form_file (file_id);
