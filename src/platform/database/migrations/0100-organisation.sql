-- Administrative divisions of the People's Republic of China; loaded at set-up.
create table region (
  adcode text primary key check (adcode ~ '^\d{6}$'),
  name text not null,
  -- With the names of province and city before it, as people write addresses.
  full_name text not null,
  level text not null check (level in ('province', 'city', 'county')),
  parent_adcode text,
  lng double precision,
  lat double precision
);
create index region_parent on region (parent_adcode);

-- Working calendars: the engine's own form of opening hours, holidays and make-up workdays.
create table calendar (
  name text primary key check (name <> ''),
  spec jsonb not null
);

create table branch (
  id uuid primary key,
  code text not null unique check (code <> ''),
  name text not null unique check (name <> ''),
  zone text not null,
  adcode text not null,
  lng double precision not null,
  lat double precision not null,
  calendar text not null references calendar
);

-- People of the company, and those of agents and customers who have an account.
create table person (
  id uuid primary key,
  user_id uuid unique references account,
  name text not null check (name <> ''),
  branch_id uuid references branch,
  -- For agents and customers: whose cases they see.
  customer_id uuid,
  roles text[] not null,
  skills text[] not null default '{}',
  locale text,
  is_active boolean not null default true,
  created_at timestamptz not null default now()
);
create index person_branch on person (branch_id);
create index person_roles on person using gin (roles);
