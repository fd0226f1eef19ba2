create table customer (
  id uuid primary key,
  customer_no text not null unique,
  name text not null check (name <> ''),
  kind text not null check (kind in ('end_user', 'agent')),
  tier text not null check (tier in ('A', 'B', 'C')),
  -- The agent who looks after an end user and sees their cases.
  agent_id uuid references customer,
  created_at timestamptz not null default now(),
  -- The name as search sees it: simplified, lower case, without spaces.
  name_search text not null,
  -- Each character and each pair of neighbours of it: finds any part of a Chinese name, which trigrams do not.
  name_grams text[] not null,
  -- Pinyin in full and its initials, for those who type letters.
  pinyin text not null,
  initials text not null
);
create index customer_name_grams on customer using gin (name_grams);
create index customer_pinyin on customer using gin (pinyin public.gin_trgm_ops, initials public.gin_trgm_ops);
create index customer_initials on customer (initials text_pattern_ops);
create index customer_no_prefix on customer (customer_no text_pattern_ops);
create index customer_agent on customer (agent_id) where agent_id is not null;

alter table person add constraint person_customer foreign key (customer_id) references customer;

create table contact (
  id uuid primary key,
  customer_id uuid not null references customer,
  name text not null check (name <> ''),
  phone text not null,
  -- Digits alone, without the code of the country.
  phone_digits text not null generated always as (regexp_replace(regexp_replace(phone, '\D', '', 'g'), '^(00)?86(?=1\d{10}$)', '')) stored,
  phone_reversed text not null generated always as (
    reverse(regexp_replace(regexp_replace(phone, '\D', '', 'g'), '^(00)?86(?=1\d{10}$)', ''))) stored,
  name_search text not null,
  name_grams text[] not null,
  pinyin text not null,
  initials text not null,
  is_main boolean not null
);
create index contact_customer on contact (customer_id);
create unique index contact_main on contact (customer_id) where is_main;
create index contact_phone on contact (phone_digits text_pattern_ops);
create index contact_phone_end on contact (phone_reversed text_pattern_ops);
create index contact_phone_part on contact using gin (phone_digits public.gin_trgm_ops);
create index contact_name_grams on contact using gin (name_grams);
create index contact_pinyin on contact (pinyin text_pattern_ops);
create index contact_initials on contact (initials text_pattern_ops);

create table site (
  id uuid primary key,
  customer_id uuid not null references customer,
  name text not null check (name <> ''),
  adcode text not null,
  address text not null,
  lng double precision,
  lat double precision,
  branch_id uuid not null references branch,
  distance_metres integer check (distance_metres >= 0),
  distance_source text check (distance_source in ('straight_line', 'measured')),
  check ((distance_metres is null) = (distance_source is null))
);
create index site_customer on site (customer_id);
create index site_branch on site (branch_id);
