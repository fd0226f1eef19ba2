-- Who was shown a customer's telephone number or address in full because their work needs it: one row a day for each
-- reader, case and place. What a reader asks to be revealed is an event of the customer's log instead.
create table disclosure (
  reader_id uuid not null,
  subject_id uuid not null,
  place text not null check (place in ('service_request', 'work_order', 'callbacks')),
  shown_on date not null,
  customer_id uuid not null,
  reader_name text not null,
  shown_at timestamptz not null,
  primary key (subject_id, reader_id, place, shown_on)
);
create index disclosure_customer on disclosure (customer_id, shown_at);

create trigger disclosure_append_only before update or delete on disclosure for each row execute function refuse_change();
