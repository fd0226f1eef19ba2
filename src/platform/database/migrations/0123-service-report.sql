-- What the engineer found and did, and what the customer signed.
create table service_report (
  order_id uuid primary key references work_order,
  report_no text not null unique,
  use text,
  fault text,
  history text,
  cause text,
  running_hours integer,
  mileage_km integer,
  is_within_three_guarantees boolean,
  was_dismantled_before boolean,
  work text,
  is_guidance_given boolean not null default false,
  parts jsonb not null default '[]',
  charge_fen bigint not null default 0 check (charge_fen >= 0),
  test_result text,
  is_test_passed boolean,
  signed_at timestamptz,
  signed_by_name text,
  signature_file_id uuid references file,
  strokes integer,
  check ((signed_at is null) = (signature_file_id is null)),
  check ((signed_at is null) = (signed_by_name is null))
);

create function refuse_change_of_signed() returns trigger language plpgsql as $$
begin
  raise exception 'the service report % is signed: what the customer signed stays as it is', old.report_no
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger service_report_signed before update or delete on service_report
  for each row when (old.signed_at is not null) execute function refuse_change_of_signed();

-- How content the customer was, each time they said so; the last one counts.
create table satisfaction (
  id uuid primary key,
  request_id uuid not null references service_request,
  order_id uuid references work_order,
  score smallint not null check (score between 1 and 5),
  opinion text,
  at timestamptz not null,
  source text not null
);
create index satisfaction_request on satisfaction (request_id, at);
