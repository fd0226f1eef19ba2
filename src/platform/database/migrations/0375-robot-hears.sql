-- Robots hear their groups as well: what the vendor signs and encrypts with (sealed), and how its calls fared.
alter table robot
  add column is_hearing boolean not null default false,
  add column callback_token text,
  add column callback_key text,
  -- To whom WeCom encrypts.
  add column callback_receiver text not null default '',
  -- Whose group it is, where all of it belongs to one customer.
  add column customer_id uuid references customer,
  add column heard integer not null default 0,
  add column repeated integer not null default 0,
  -- Calls that were forged, too old, or whose signature came with something else before; and the last of them.
  add column refused integer not null default 0,
  add column refused_at timestamptz,
  add column refused_why text check (refused_why in ('forged', 'stale', 'replayed'));

-- What came in by mail or was said to a robot.
alter table message
  add column channel text not null default 'mail' check (channel in ('mail', 'wecom', 'dingtalk', 'feishu')),
  -- Whose group it was said in.
  add column group_customer_id uuid references customer;

-- What a robot heard, each message and each signature once; the group is told what became of it.
create table robot_heard (
  robot_id uuid not null references robot,
  message_key text not null,
  proof text not null,
  at timestamptz not null,
  -- Null where it asked for nothing.
  message_id uuid references message,
  -- What the group was told last.
  told_state text,
  primary key (robot_id, message_key),
  unique (robot_id, proof)
);
create index robot_heard_untold on robot_heard (message_id) where told_state is null or told_state = 'held';
