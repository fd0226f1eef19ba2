import Type from 'typebox';
import {
  Actions,
  Amount,
  Condition,
  closed,
  Events,
  expects,
  FormName,
  Limit,
  oneOf,
  Percent,
  Quantity,
  Role,
  Roles,
  Text,
  Warnings,
} from './schema-parts.ts';

const optional = Type.Optional;

const step = closed({
  /** Who decides. Several roles are asked at once. */
  role: Roles,
  /** Of several who are asked: all must approve (for several roles the default), any one, or a share in percent. */
  together: optional(Type.Union([oneOf(['all', 'any']), closed({ share: Percent })], expects('together'))),
  name: optional(Text),
  when: optional(Condition),
  /** Only for amounts above this. */
  above: optional(Amount),
  within: optional(Limit),
  warn: optional(Warnings),
  escalate: optional(Roles),
  may_delegate: optional(Type.Boolean()),
});

export const approval = closed({
  kind: Type.Literal('approval'),
  name: Text,
  /** Id of a form of the pack, or a printed name. */
  form: FormName,
  asked_by: Roles,
  /** Without it always; over facts. */
  when: optional(Condition),
  /** In order; a step applies where its condition holds. */
  chain: Type.Array(step, { minItems: 1, ...expects('chain') }),
  /** What `above` is compared with, such as form.total. By default the only money field of the form. */
  amount: optional(Quantity),
  /** Refused until it is approved. */
  action: optional(Actions),
  /** Whether an approval serves one such action (default) or all that follow on the same subject. */
  serves: optional(oneOf(['one', 'all'])),
  override: optional(Roles),
  /** Whether steps are counted round the clock (default) or in working time. */
  time: optional(oneOf(['calendar', 'working'])),
  may_withdraw: optional(Type.Boolean()),
});

const MonthDay = Type.String({
  pattern: '^((0[1-9]|1[0-2])-\\d{2}|settings\\.[a-z][a-z0-9_]*)$',
  ...expects('month_day'),
});

export const duty = closed({
  kind: Type.Literal('duty'),
  name: Text,
  holder: Role,
  every: optional(oneOf(['occasion', 'day', 'week', 'month', 'quarter', 'half_year', 'year', 'season'])),
  /** How often in each period, all due by its end. Default 1. */
  times: optional(Type.Integer({ minimum: 1, maximum: 100 })),
  /** Day of the period by which it is due, counted from 1; by default its last. */
  due_day: optional(
    Type.Union([Type.Integer({ minimum: 1, maximum: 366 }), Type.Literal('last')], expects('due_day')),
  ),
  weekday: optional(oneOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
  /** Time of the day by which it is due; by default the end of the day. */
  at: optional(
    Type.String({
      pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|opening|closing)$',
      ...expects('time_of_day'),
    }),
  ),
  /** Where that is no working day. Default none: it stays. `skip`: there is none then. */
  shift: optional(oneOf(['none', 'previous_working_day', 'next_working_day', 'skip'])),
  /** How long before it is due it shows up; by default with the period. */
  opens: optional(Limit),
  /** What a report or settlement is about, for its name: this period (default) or the one before. */
  about: optional(oneOf(['this', 'previous'])),
  /** The period of every: season; of others the days of the year on which they come up. */
  season: optional(closed({ from: MonthDay, to: MonthDay })),
  on: optional(Events),
  within: optional(Limit),
  time: optional(oneOf(['calendar', 'working'])),
  for_each: optional(
    oneOf([
      'branch',
      'customer',
      'asset',
      'person',
      'warehouse',
      'tool',
      'service_request',
      'service_agreement',
      'department',
      'course',
      'meeting',
    ]),
  ),
  /** Only for those subjects of which it holds. */
  when: optional(Condition),
  /** Events that fulfil it by themselves; else its holder says that it is done. */
  done: optional(Events),
  /** Id of a form of the pack, or words: what shows that it was done. */
  proof: optional(FormName),
  warn: optional(Warnings),
  escalate: optional(Roles),
});

const price = Type.Union(
  [
    oneOf(['free', 'cost', 'preferential', 'list', 'agreed']),
    closed({
      yuan: Amount,
      per: optional(oneOf(['time', 'hour', 'day', 'km', 'piece', 'person'])),
    }),
    closed({ percent: Percent, of: oneOf(['list', 'cost']) }),
  ],
  expects('price'),
);

const payer = oneOf(['company', 'customer', 'agent', 'supplier', 'insurer', 'person']);

export const charge = closed({
  kind: Type.Literal('charge'),
  name: Text,
  when: optional(Condition),
  payer: Type.Union(
    [
      payer,
      Type.Array(closed({ payer, percent: Percent }), {
        minItems: 2,
        ...expects('shares'),
      }),
    ],
    expects('payer'),
  ),
  parts: price,
  labour: price,
  travel: optional(price),
  /** Whoever pays is asked or told before the work begins. */
  before: optional(oneOf(['told', 'agreed'])),
});
