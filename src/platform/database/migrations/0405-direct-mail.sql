-- Mail that belongs to no request and is good for a short while, such as a code to sign in. Gone once it is sent or over.
create table direct_mail (
  id uuid primary key,
  -- A newer one takes the place of what still waits for the same address.
  address text not null unique,
  -- Subject and text, sealed with the secret of the installation.
  sealed text not null,
  good_until timestamptz not null,
  attempts integer not null default 0,
  next_try_at timestamptz not null
);
