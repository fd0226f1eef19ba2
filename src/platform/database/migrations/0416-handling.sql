-- What the desk does or hears about a request beside its states: a demand refused, a time promised, a case passed on.
create table handling (
  id uuid primary key,
  request_id uuid not null references service_request,
  kind text not null,
  content jsonb not null,
  text text,
  to_id uuid references person,
  recorded_by_name text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null
);
create index handling_request on handling (request_id, happened_at);
