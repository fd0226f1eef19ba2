-- Forms that the company puts into its own web pages. The key stands in those pages: it is no secret, and can be renewed.
create table web_form (
  id uuid primary key,
  key text not null unique,
  name text not null check (name <> ''),
  -- Who serves what is asked for; null for the branch nearest to the place that is told.
  branch_id uuid references branch,
  -- What is asked besides name, telephone and words.
  fields text[] not null,
  -- Whose pages may show it.
  origins text[] not null,
  -- Null for the language of the browser.
  locale text,
  thanks text not null,
  is_on boolean not null,
  removed_at timestamptz
);

-- What came by which form. The caller's address is kept as a digest, for counting.
create table web_form_request (
  request_id uuid primary key references service_request,
  form_id uuid not null references web_form,
  caller text not null,
  at timestamptz not null
);
create index web_form_request_form on web_form_request (form_id, at);
