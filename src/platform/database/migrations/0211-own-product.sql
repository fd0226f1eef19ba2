-- Whether a machine was made by the company: some regulations give a warranty to no other.
alter table asset add column is_own_product boolean not null default true;
