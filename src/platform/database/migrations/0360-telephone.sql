-- Telephone systems that tell of calls. Of a key only its hash is kept.
create table telephone_system (
  id uuid primary key,
  name text not null check (name <> ''),
  branch_id uuid references branch,
  key_hash bytea not null,
  -- The first characters of the key, to recognise it by.
  key_start text not null,
  added_at timestamptz not null,
  told_at timestamptz,
  removed_at timestamptz
);
create unique index telephone_system_name on telephone_system (name) where removed_at is null;

-- At which extension somebody is called. Shifts share one.
create table telephone_extension (
  person_id uuid primary key references person,
  extension text not null check (extension <> '')
);
create index telephone_extension_number on telephone_extension (extension);

-- Calls that came in. The log tells of them without the number, which is cleared here in time.
create table phone_call (
  id uuid primary key,
  system_id uuid not null references telephone_system,
  -- The number under which the telephone system knows it.
  call_no text not null,
  branch_id uuid references branch,
  state text not null check (state in ('ringing', 'answered', 'ended', 'missed', 'returned')),
  -- Null where it was withheld, or cleared.
  number text,
  digits text,
  is_withheld boolean not null,
  dialled text,
  extension text,
  person_id uuid references person,
  rang_at timestamptz not null,
  answered_at timestamptz,
  ended_at timestamptz,
  tries integer not null default 0,
  returned_at timestamptz,
  returned_by_name text,
  -- The row of a request is written at the end of its transaction.
  request_id uuid references service_request deferrable initially deferred,
  -- What was left for a colleague.
  message_for_id uuid references person,
  message_caller text,
  message_text text,
  message_at timestamptz,
  message_by_name text,
  unique (system_id, call_no)
);
create index phone_call_newest on phone_call (rang_at desc, id desc);
create index phone_call_open on phone_call (state, rang_at) where state in ('ringing', 'answered', 'missed');
create index phone_call_digits on phone_call (digits) where digits is not null and state = 'missed';
create index phone_call_request on phone_call (request_id) where request_id is not null;
create index phone_call_kept on phone_call (rang_at) where number is not null;
