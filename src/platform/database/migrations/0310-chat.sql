-- What customers write and show about their request; what the desk answers is a note of the request.
create table chat_message (
  id uuid primary key,
  request_id uuid not null references service_request,
  at timestamptz not null,
  author_name text not null,
  text text check (text <> ''),
  file_id uuid references file,
  check ((text is null) <> (file_id is null))
);
create index chat_message_request on chat_message (request_id, at);
create index chat_message_file on chat_message (file_id) where file_id is not null;

-- Who asked through a code on a machine or a form on a page: perhaps nobody whom the customer has named as a contact.
create table request_reporter (
  request_id uuid primary key,
  name text not null check (name <> ''),
  phone text not null
);
