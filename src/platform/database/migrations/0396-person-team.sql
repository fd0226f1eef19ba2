-- The team of somebody who goes out, where a company sends its teams by warranty.
alter table person add column team text
  check (team in ('engineering_section', 'production_department', 'other'));
