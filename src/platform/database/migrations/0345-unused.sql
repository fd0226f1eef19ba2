-- Robots tell groups and hear nothing: what was laid out for their callbacks, and for telephone calls, was never written.
drop table phone_call;
alter table robot drop column token, drop column callback_key, drop column forged, drop column forged_at;

-- Everything that is kept here was written by mail.
alter table message drop column channel;
