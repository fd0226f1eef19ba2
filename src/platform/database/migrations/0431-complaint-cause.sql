-- What caused a complaint, as it was found when it was verified.
alter table complaint add column cause text;
