-- One line is one number however it is written: +86 531…, 0086 531… and 0531…, +86 138… and 0138…, +886 2… and 02….
alter table contact drop column phone_digits, drop column phone_reversed;
alter table contact
  -- As it is dialled at home, digits alone, an extension behind.
  add column phone_digits text not null generated always as (
    translate(
      regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        regexp_replace(phone, '[^\d+]', '', 'g'),
        '^(\+?(00)?86)?0?(1[3-9]\d{9})$', '\3'),
        '^\+?(00)?86([48]00\d{7})$', '\2'),
        '^\+?(00)?860?([1-9]\d{9,15})$', '0\2'),
        '^(\+|00)8860?([2-9]\d{7,12})$', '0\2'),
      '+', '')) stored,
  add column phone_reversed text not null generated always as (
    reverse(translate(
      regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        regexp_replace(phone, '[^\d+]', '', 'g'),
        '^(\+?(00)?86)?0?(1[3-9]\d{9})$', '\3'),
        '^\+?(00)?86([48]00\d{7})$', '\2'),
        '^\+?(00)?860?([1-9]\d{9,15})$', '0\2'),
        '^(\+|00)8860?([2-9]\d{7,12})$', '0\2'),
      '+', ''))) stored;
create index contact_phone on contact (phone_digits text_pattern_ops);
create index contact_phone_end on contact (phone_reversed text_pattern_ops);
create index contact_phone_part on contact using gin (phone_digits public.gin_trgm_ops);
