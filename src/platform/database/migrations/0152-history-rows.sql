-- A row is remembered a hundred thousand times over: its set need not be looked up each time, nor its name compared
-- by the rules of a language.
alter table history_row drop constraint history_row_set_name_fkey;
alter table history_row alter column set_name type text collate "C";
