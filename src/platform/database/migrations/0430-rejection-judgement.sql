-- Why the reason of an order that was given back holds, or does not, in the words of whoever judged it.
alter table rejection add column judgement_note text;
