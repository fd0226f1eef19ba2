-- What distinguishes a form in a list, in every language: its choices have other words in each.
alter table form alter column summary type jsonb
  using jsonb_build_object('zh-CN', summary, 'zh-TW', summary, 'en', summary);
