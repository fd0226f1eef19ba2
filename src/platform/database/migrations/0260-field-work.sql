-- What phones sent of their work, each command once: when it happened by the phone's clock and by ours, what became of
-- it, and, where an order had changed meanwhile, the work itself until a person has settled it.
create table field_command (
  -- The account whose phone sent it.
  account text not null,
  key text not null,
  id uuid not null unique,
  person_id uuid,
  person_name text not null,
  -- `POST /work-orders/:id/sign`
  call text not null,
  order_id uuid,
  -- The clock of the phone as it stood, what was added to it, and what that came to.
  device_at timestamptz not null,
  offset_ms bigint not null,
  happened_at timestamptz not null,
  -- Why the time is not to be trusted without asking.
  doubt text check (doubt in ('clock_far_off', 'clock_was_set', 'in_future')),
  received_at timestamptz not null,
  outcome text not null default 'received' check (outcome in ('received', 'done', 'refused', 'set_aside')),
  reply jsonb,
  conflict text check (conflict in ('reassigned', 'cancelled', 'ended')),
  -- Body and parameters, of what was set aside.
  input jsonb,
  settled_at timestamptz,
  settled_by_name text,
  settlement text check (settlement <> ''),
  primary key (account, key),
  check ((outcome = 'set_aside') = (conflict is not null and input is not null)),
  check ((settled_at is null) = (settlement is null))
);
create index field_command_unsettled on field_command (order_id, received_at) where outcome = 'set_aside';

-- A picture that was sent twice is kept once.
alter table file add column upload_key text;
create unique index file_upload on file (created_by, upload_key) where upload_key is not null;
