-- The regulation as it was enacted: an edition is never changed, only followed by another.
create table regulation_edition (
  id text primary key check (id <> ''),
  pack text not null,
  version text not null,
  -- The YAML files as they were, [{name, text}].
  files jsonb not null,
  in_force_from date not null,
  enacted_at timestamptz not null default now(),
  enacted_by text not null
);
create index regulation_edition_from on regulation_edition (in_force_from);

create trigger regulation_edition_append_only before update or delete on regulation_edition
  for each row execute function refuse_change();
