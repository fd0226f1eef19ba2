-- What an engineer took along because it could not be put right on site, with the customer's signature when it went and when it came back.
create table take_back (
  id uuid primary key,
  request_id uuid not null references service_request,
  order_id uuid not null references work_order,
  reason text not null check (reason <> ''),
  -- Machine or part, its name, serial number and condition.
  items jsonb not null check (jsonb_array_length(items) > 0),
  is_for_test boolean not null,
  promised_at timestamptz not null,
  taken_at timestamptz not null,
  taken_by_name text not null,
  out_signed_by_name text,
  out_signature_file_id uuid references file,
  returned_at timestamptz,
  returned_by_name text,
  back_signed_by_name text,
  back_signature_file_id uuid references file,
  finished_at timestamptz,
  is_commissioned boolean,
  result text check (result <> ''),
  check (taken_at <= promised_at),
  check ((out_signed_by_name is null) = (out_signature_file_id is null)),
  check ((back_signed_by_name is null) = (back_signature_file_id is null)),
  check ((returned_at is null) = (returned_by_name is null)),
  check (finished_at is null or returned_at is not null),
  check ((finished_at is null) = (is_commissioned is null))
);
create index take_back_request on take_back (request_id, taken_at);
create index take_back_out_signature on take_back (out_signature_file_id);
create index take_back_back_signature on take_back (back_signature_file_id);
-- One at a time: what was taken is given back before anything else is taken.
create unique index take_back_open on take_back (request_id) where returned_at is null;

alter table work_order_photo drop constraint work_order_photo_moment_check;
alter table work_order_photo add constraint work_order_photo_moment_check
  check (moment in ('before', 'after', 'other', 'taken_back', 'given_back'));
