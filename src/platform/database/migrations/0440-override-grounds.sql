-- On what grounds a gate was let pass, beside the reason in words: which of the usual kinds, and the files that show it
-- with their hashes. Part of the chained event; null where nothing was said, as in everything written before.
alter table event add column override_grounds jsonb;
create index event_override_files on event using gin ((override_grounds -> 'files')) where override_grounds is not null;
