import Type, { type TObject } from 'typebox';
import { Condition, closed, Events, Limit, oneOf, Role, Roles, Text } from './schema-parts.ts';

const optional = Type.Optional;

/** Yuan as decimal text, such as "50" or "12.50". */
const Yuan = Type.String({ pattern: '^\\d+(\\.\\d{1,2})?$', description: 'an amount in yuan, in quotes' });

const approval = closed({
  kind: Type.Literal('approval'),
  name: Text,
  form: Type.String({ pattern: '\\S' }),
  asked_by: Role,
  /** In order; a step applies where its condition holds. */
  chain: Type.Array(
    closed({
      role: Role,
      when: optional(Condition),
      within: optional(Limit),
      above: optional(Yuan),
      may_delegate: optional(Type.Boolean()),
    }),
    { minItems: 1, description: 'steps of { role, when?, above?, within? }' },
  ),
});

const duty = closed({
  kind: Type.Literal('duty'),
  name: Text,
  holder: Role,
  every: optional(oneOf(['occasion', 'day', 'week', 'month', 'quarter', 'year', 'season'])),
  /** Day of the period by which it is due, counted from 1. */
  due_day: optional(Type.Integer({ minimum: 1, maximum: 366 })),
  on: optional(Events),
  within: optional(Limit),
  for_each: optional(
    oneOf(['branch', 'customer', 'asset', 'person', 'warehouse', 'tool', 'service_request']),
  ),
  proof: optional(Type.String({ pattern: '\\S' })),
});

const charge = closed({
  kind: Type.Literal('charge'),
  name: Text,
  when: optional(Condition),
  payer: oneOf(['company', 'customer', 'agent', 'supplier', 'insurer']),
  parts: oneOf(['free', 'cost', 'preferential', 'list']),
  labour: oneOf(['free', 'list']),
  travel: optional(oneOf(['free', 'list'])),
});

const measures = [
  'oral_warning',
  'written_warning',
  'criticism',
  'demerit',
  'major_demerit',
  'deduction',
  'compensation',
  'loss_of_award',
  'demotion',
  'advised_resignation',
  'dismissal',
  'legal_pursuit',
] as const;

const sanction = closed({
  kind: Type.Literal('sanction'),
  name: Text,
  subject: Role,
  on: optional(Events),
  when: optional(Condition),
  /** A verdict that proposes it. */
  breach_of: optional(Type.Array(Type.String({ pattern: '\\S' }), { minItems: 1 })),
  causes: optional(Type.Array(Type.String({ pattern: '\\S' }), { minItems: 1 })),
  steps: Type.Array(
    closed({
      measure: oneOf(measures),
      amount: optional(Yuan),
      per: optional(oneOf(['time', 'day', 'minute', 'month'])),
      from_count: optional(Type.Integer({ minimum: 1 })),
      window: optional(oneOf(['month', 'quarter', 'year', 'ever'])),
    }),
    { minItems: 1, description: 'measures with { measure, amount?, per?, from_count?, window? }' },
  ),
  due_process: optional(
    closed({
      signed_by_person: optional(Type.Boolean()),
      witnesses: optional(Type.Integer({ minimum: 1 })),
      appeal_within: optional(Limit),
      answer_within: optional(Limit),
      decided_by: Roles,
    }),
  ),
});

const reward = closed({
  kind: Type.Literal('reward'),
  name: Text,
  subject: Role,
  on: optional(Events),
  when: optional(Condition),
  measure: oneOf(['praise', 'commendation', 'bonus', 'merit', 'major_merit', 'promotion']),
  amount: optional(Yuan),
  decided_by: Roles,
});

/** Kinds that packs may carry already and that nothing executes yet. */
export const laterSchemas: Readonly<Record<string, TObject>> = { approval, duty, charge, sanction, reward };
