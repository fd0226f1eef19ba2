-- How soon an outlet answers, as was agreed with it. Without a row nobody counts the time.
create table outlet_terms (
  outlet_id uuid primary key references branch,
  answer_hours integer check (answer_hours between 1 and 720),
  agreed_at timestamptz not null,
  agreed_by_name text not null
);

-- Until when it answers; null where no time was agreed when it was handed over.
alter table entrustment add column answer_due_at timestamptz;
alter table entrustment drop constraint entrustment_state_check;
alter table entrustment add constraint entrustment_state_check
  check (state in ('offered', 'accepted', 'refused', 'taken_back', 'lapsed'));
create index entrustment_due on entrustment (answer_due_at) where state = 'offered' and answer_due_at is not null;
