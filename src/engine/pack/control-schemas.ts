import Type, { type TObject, type TProperties } from 'typebox';
import { reward, sanction } from './conduct-schemas.ts';
import { approval, charge, duty } from './duty-schemas.ts';
import {
  ActionName,
  Actions,
  ClauseIds,
  Condition,
  closed,
  Events,
  expects,
  FactName,
  Facts,
  FormName,
  oneOf,
  oneOrMore,
  Quantity,
  Role,
  Roles,
  Text,
  TimeSpan,
  Warnings,
  Within,
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
  before: optional(FactName),
  /** Counted from the instant or date that this fact holds, instead of from `from`. */
  after: optional(FactName),
  time: optional(oneOf(['calendar', 'working'])),
  pause: optional(closed({ on: Events, resume: Events, at_most: optional(TimeSpan) })),
  warn: optional(Warnings),
  escalate: optional(Roles),
  again: optional(oneOf(['keep', 'restart', 'another'])),
  reopen: optional(closed({ on: Events, how: oneOf(['continue', 'restart']) })),
  exact_fit: optional(oneOf(['closing', 'opening'])),
  recalculate: optional(Type.Boolean()),
});

const gate = control('gate', {
  name: Text,
  action: ActionName,
  when: optional(Condition),
  require: Condition,
  obstacle: Text,
  lift: optional(Actions),
  override: optional(Roles),
});

const record = control('record', {
  name: Text,
  /** Id of a form of the pack, which must then be filed in complete, or a printed name. */
  form: FormName,
  filled_by: Role,
  /** Facts that must be known; may be left out where `form` names a form of the pack. */
  fields: optional(Facts),
  when: optional(Condition),
  at: Events,
  blocks: optional(ActionName),
  lift: optional(Actions),
});

const measure = Type.Union(
  [
    closed({ events: Events, sum: optional(Quantity) }),
    closed({
      verdicts: ClauseIds,
      outcomes: oneOrMore(oneOf(['kept', 'broken', 'overridden']), 'outcomes'),
    }),
  ],
  expects('measured'),
);

const indicator = control('indicator', {
  name: Text,
  numerator: measure,
  denominator: measure,
  target: Type.Union(
    ['at_least', 'below', 'at_most'].map(word => closed({ [word]: Type.Number() })),
    expects('target'),
  ),
  period: oneOf(['day', 'week', 'month', 'quarter', 'year']),
  unit: oneOf(['percent', 'number']),
});

const grade = control('grade', {
  name: Text,
  bands: Type.Array(
    closed({
      when: optional(Condition),
      grade: Type.String({ pattern: '\\S', ...expects('words') }),
      label: Text,
    }),
    { minItems: 1, ...expects('bands') },
  ),
});

const guideline = control('guideline', {
  shown_as: oneOf(['text', 'checklist', 'survey', 'training']),
  before: optional(ActionName),
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
