-- The company's mailbox: fetched by IMAP, sent from by SMTP. Passwords are sealed with the secret of the installation.
create table mailbox (
  id boolean primary key default true check (id),
  address text not null check (address like '%@%'),
  display_name text not null,
  is_on boolean not null,
  -- New requests are acknowledged with their number.
  acknowledges boolean not null,
  -- { host, port, isSecure, user }
  imap jsonb not null,
  smtp jsonb not null,
  imap_password text not null,
  smtp_password text not null,
  -- How far it has been fetched.
  uid_validity bigint,
  last_uid bigint not null default 0,
  fetched_at timestamptz,
  -- What went wrong the last time; null when nothing did.
  fault text,
  -- The process that fetches holds it until then.
  held_until timestamptz not null default '-infinity'
);

-- What was written by mail or in a group, in and out. What came in stays as it came: nothing of it is ever deleted.
create table message (
  id uuid primary key,
  direction text not null check (direction in ('in', 'out')),
  channel text not null check (channel in ('mail', 'wecom', 'dingtalk', 'feishu')),
  state text not null check (direction = 'in' and state in ('received', 'filed', 'held', 'set_aside')
    or direction = 'out' and state in ('waiting', 'sending', 'sent', 'failed', 'bounced')),
  -- Why it is held or set aside.
  reason text,
  -- SHA-256 of what came in: what is fetched or called twice is kept once.
  digest text unique,
  -- Identifier of RFC 5322 without angle brackets, or the robot's.
  message_id text,
  request_id uuid references service_request,
  -- Requests and customers that it may belong to.
  proposals jsonb not null default '[]',
  from_address text not null,
  from_name text not null,
  to_addresses text[] not null default '{}',
  cc_addresses text[] not null default '{}',
  subject text not null,
  -- The subject without marks of answers, for answers that name nothing else.
  topic text not null,
  text text not null,
  quoted text,
  automatic text,
  -- When it was written or taken in.
  at timestamptz not null,
  raw bytea,
  raw_bytes integer not null default 0,
  attempts integer not null default 0,
  next_try_at timestamptz,
  sent_at timestamptz,
  -- What the receiving server said, or what cannot be read about it.
  fault text,
  settled_at timestamptz,
  settled_by_name text,
  check ((direction = 'in') = (digest is not null))
);
create index message_message_id on message (message_id) where message_id is not null;
create index message_request on message (request_id, at) where request_id is not null;
create index message_open on message (at, id) where state in ('received', 'held', 'failed', 'bounced');
create index message_waiting on message (next_try_at) where state in ('waiting', 'sending');
create index message_from on message (from_address, at);
create index message_topic on message (topic, at) where direction = 'in' and request_id is not null;

-- What a mail answers to and what came before.
create table message_reference (
  message_id uuid not null references message,
  place integer not null,
  reference text not null,
  primary key (message_id, place)
);
create index message_reference_reference on message_reference (reference);

create table message_enclosure (
  id uuid primary key,
  message_id uuid not null references message,
  place integer not null,
  name text not null,
  bytes bigint not null,
  -- Null where it was refused: the code tells why. The mail as it came still has it.
  file_id uuid references file,
  refusal text,
  unique (message_id, place),
  check ((file_id is null) = (refusal is not null))
);

-- Whose an address is, as somebody at the desk has said.
create table message_sender (
  address text primary key,
  customer_id uuid not null references customer,
  contact_id uuid references contact,
  site_id uuid references site,
  told_by_name text not null,
  told_at timestamptz not null
);
create index message_sender_customer on message_sender (customer_id);
