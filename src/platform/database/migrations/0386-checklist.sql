-- The company's checklists: what is looked after before, during and after the work, by kind of request and machine.
create table checklist (
  id uuid primary key,
  -- All versions of one list share the id of the first.
  list_id uuid not null,
  version integer not null check (version > 0),
  title text not null check (title <> ''),
  step text not null check (step in ('before', 'during', 'after')),
  -- Null: every kind, every product line, every model.
  kind text,
  product_line text check (product_line <> ''),
  model text check (model <> ''),
  items jsonb not null,
  published_at timestamptz not null,
  published_by_name text not null,
  -- Orders that were created from then on are asked by another version, or no more.
  ended_at timestamptz check (ended_at >= published_at),
  unique (list_id, version)
);
create unique index checklist_in_force on checklist (list_id) where ended_at is null;

-- What was answered on site; the last answers to a list count.
create table checklist_answer (
  id uuid primary key,
  order_id uuid not null references work_order,
  checklist_id uuid not null references checklist,
  answers jsonb not null,
  at timestamptz not null,
  answered_by_name text not null
);
create index checklist_answer_order on checklist_answer (order_id, checklist_id, at);
