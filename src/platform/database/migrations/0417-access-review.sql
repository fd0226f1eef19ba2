-- Who read which customers' numbers and addresses in full is reviewed, with what was found.
create table access_review (
  id uuid primary key,
  branch_id uuid not null references branch,
  from_on date not null,
  until_on date not null,
  findings text not null,
  leak_found boolean not null,
  reviewed_by_name text not null,
  reviewed_at timestamptz not null
);
create index access_review_branch on access_review (branch_id, reviewed_at);

-- Numbers and addresses told on request count as read in full, too.
alter table disclosure drop constraint disclosure_place_check;
alter table disclosure add constraint disclosure_place_check
  check (place in ('service_request', 'work_order', 'callbacks', 'customer'));
create index disclosure_day on disclosure (shown_on, reader_id);
