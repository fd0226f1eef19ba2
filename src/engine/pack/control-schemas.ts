import Type, { type TObject, type TProperties } from 'typebox';
import { reward, sanction } from './conduct-schemas.ts';
import { approval, charge, duty } from './duty-schemas.ts';
import {
  ClauseId,
  Condition,
  closed,
  Events,
  Name,
  Names,
  oneOf,
  oneOrMore,
  Role,
  Roles,
  Text,
  Warnings,
  Within,
  Words,
} from './schema-parts.ts';

const optional = Type.Optional;

function control(kind: string, properties: TProperties): TObject {
  return closed({ kind: Type.Literal(kind), ...properties });
}

const deadline = control('deadline', {
  name: Text,
  holder: Role,
  from: Events,
  to: Events,
  cancel: optional(Events),
  when: optional(Condition),
  within: Within,
  /** Counted back from the instant or date that this fact holds. */
  before: optional(Name),
  /** Counted from the instant or date that this fact holds, instead of from `from`. */
  after: optional(Name),
  time: optional(oneOf(['calendar', 'working'])),
  pause: optional(closed({ on: Events, resume: Events })),
  warn: optional(Warnings),
  escalate: optional(Roles),
  again: optional(oneOf(['keep', 'restart', 'another'])),
  reopen: optional(closed({ on: Events, how: oneOf(['continue', 'restart']) })),
  exact_fit: optional(oneOf(['closing', 'opening'])),
  recalculate: optional(Type.Boolean()),
});

const gate = control('gate', {
  name: Text,
  action: Name,
  when: optional(Condition),
  require: Condition,
  obstacle: Text,
  lift: optional(Names),
  override: optional(Roles),
});

const record = control('record', {
  name: Text,
  /** Id of a form of the pack, which must then be filed in complete, or a printed name. */
  form: Words,
  filled_by: Role,
  /** Facts that must be known; may be left out where `form` names a form of the pack. */
  fields: optional(Names),
  when: optional(Condition),
  at: Events,
  blocks: optional(Name),
  lift: optional(Names),
});

const measure = Type.Union(
  [
    closed({ events: Events, sum: optional(Condition) }),
    closed({
      verdicts: oneOrMore(ClauseId, 'a clause or a list of clauses'),
      outcomes: oneOrMore(oneOf(['kept', 'broken', 'overridden']), 'kept, broken, overridden'),
    }),
  ],
  { description: '{ events, sum? } or { verdicts, outcomes }' },
);

const indicator = control('indicator', {
  name: Text,
  numerator: measure,
  denominator: measure,
  target: Type.Union(
    ['at_least', 'below', 'at_most'].map(word => closed({ [word]: Type.Number() })),
    { description: '{ at_least }, { below } or { at_most } with a number' },
  ),
  period: oneOf(['day', 'week', 'month', 'quarter', 'year']),
  unit: oneOf(['percent', 'number']),
});

const grade = control('grade', {
  name: Text,
  bands: Type.Array(
    closed({
      when: optional(Condition),
      grade: Type.String({ pattern: '\\S' }),
      label: Text,
    }),
    { minItems: 1, description: 'bands of { when, grade, label }' },
  ),
});

const guideline = control('guideline', {
  shown_as: oneOf(['text', 'checklist', 'survey', 'training']),
  before: optional(Name),
});

/** The shape of each kind of control as packs write it. */
export const controlSchemas: Readonly<Record<string, TObject>> = {
  deadline,
  gate,
  record,
  indicator,
  grade,
  guideline,
  approval,
  duty,
  charge,
  sanction,
  reward,
};

/** Kinds that the engine executes; a guideline it carries. */
export const executedKinds = [
  'deadline',
  'gate',
  'record',
  'indicator',
  'grade',
  'approval',
  'duty',
  'charge',
  'sanction',
  'reward',
] as const;
