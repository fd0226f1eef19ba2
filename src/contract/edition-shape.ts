import Type, { type Static } from 'typebox';
import { AttachedBacktest } from './backtest.ts';
import { ControlView } from './regulation.ts';
import { Allowance, CivilDate, closed, Id, Instant, Line, nullable, oneOf, SettingValue } from './shape.ts';

/** An edition as text: worked on, submitted, approved, published; or given up. */
export const draftStates = ['draft', 'submitted', 'approved', 'published', 'withdrawn'] as const;
/** What lists show of an edition: a published one is to come, in force, or succeeded by another. */
export const editionStates = [
  'draft',
  'submitted',
  'approved',
  'to_come',
  'in_force',
  'succeeded',
  'withdrawn',
] as const;

const Yaml = Type.String({ minLength: 1, maxLength: 100_000 });
const File = closed({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  text: Type.String({ maxLength: 2_000_000 }),
});
const ClauseId = Type.String({ minLength: 1, maxLength: 64 });

/**
 * One part of the text is written anew: as YAML, or as the value of form fields, which is laid over the YAML that comes
 * with it, or over what is there; both come to the same.
 */
const written = {
  yaml: Type.Optional(Yaml),
  value: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
};

export const EditEdition = Type.Union([
  closed({ part: Type.Literal('clause'), clause: ClauseId, ...written }),
  closed({ part: Type.Literal('new_clause'), after: ClauseId, ...written }),
  closed({ part: Type.Literal('no_clause'), clause: ClauseId }),
  closed({ part: Type.Literal('setting'), name: Line, value: SettingValue }),
  closed({ part: Type.Literal('files'), files: Type.Array(File, { minItems: 1, maxItems: 50 }) }),
]);
export type EditEdition = Static<typeof EditEdition>;

/** Something wrong in the text. `isHere`: in the part that was asked about, whose lines are then counted. */
export const TextProblem = Type.Object({
  file: Type.String(),
  line: Type.Integer(),
  column: Type.Integer(),
  isHere: Type.Boolean(),
  clause: nullable(Type.String()),
  /** Keys and places from the top of the clause, such as `controls`, `0`, `when`; empty where it is not here. */
  path: Type.Array(Type.String()),
  message: Type.String(),
  expected: nullable(Type.String()),
  nearest: nullable(Type.String()),
});
export type TextProblem = Static<typeof TextProblem>;

/** What a changed part would be: as YAML, as a value for form fields, and in plain words. */
export const Checked = Type.Object({
  problems: Type.Array(TextProblem),
  yaml: nullable(Type.String()),
  value: Type.Unknown(),
  controls: Type.Array(ControlView),
});
export type Checked = Static<typeof Checked>;

export const EditionRow = Type.Object({
  /** Null for an edition that came with the set-up. */
  id: nullable(Id),
  edition: nullable(Type.String()),
  title: Type.String(),
  pack: Type.String(),
  version: Type.String(),
  state: oneOf(editionStates),
  inForceFrom: nullable(CivilDate),
  until: nullable(CivilDate),
  authorName: Type.String(),
  note: Type.String(),
  changedAt: Instant,
});
export type EditionRow = Static<typeof EditionRow>;

const Words = Type.Object({ 'zh-CN': Type.String(), 'zh-TW': Type.String(), en: Type.String() });

export const DraftClause = Type.Object({
  id: Type.String(),
  no: Type.String(),
  text: Words,
  /** As it is written, with the short forms. */
  value: Type.Unknown(),
  yaml: Type.String(),
  controls: Type.Array(ControlView),
  change: nullable(oneOf(['added', 'changed'])),
});
export type DraftClause = Static<typeof DraftClause>;

export const DraftSetting = Type.Object({
  name: Type.String(),
  meaning: Type.String(),
  value: SettingValue,
  /** The source leaves it blank: the proposal must be accepted, or a value given, before the edition is submitted. */
  isProposed: Type.Boolean(),
  unit: nullable(Type.String()),
  choices: Type.Array(SettingValue),
  /** What its value and choices are called, by the value as text. */
  words: Type.Record(Type.String(), Type.String()),
  /** The clauses that name it. */
  clauses: Type.Array(Type.Object({ no: Type.String(), text: Type.String() })),
});
export type DraftSetting = Static<typeof DraftSetting>;

/** A step of the approval; open while nobody has decided. */
export const ApprovalStep = Type.Object({
  role: Type.String(),
  outcome: nullable(oneOf(['approved', 'returned'])),
  personName: nullable(Type.String()),
  comment: nullable(Type.String()),
  decidedAt: nullable(Instant),
  /** The back-test that lay before the person who decided. */
  backtestId: nullable(Id),
});
export type ApprovalStep = Static<typeof ApprovalStep>;

/** A form of the regulation, with the fields that conditions may name as `form.<name>`. */
export const DraftForm = Type.Object({
  id: Type.String(),
  title: Type.String(),
  fields: Type.Array(Type.Object({ name: Type.String(), label: Type.String() })),
});
export type DraftForm = Static<typeof DraftForm>;

export const EditionView = Type.Object({
  id: Id,
  etag: Type.String(),
  edition: nullable(Type.String()),
  base: Type.String(),
  title: Type.String(),
  pack: Type.String(),
  version: Type.String(),
  state: oneOf(editionStates),
  inForceFrom: nullable(CivilDate),
  note: Type.String(),
  authorName: Type.String(),
  changedAt: Instant,
  steps: Type.Array(ApprovalStep),
  /** The latest finished back-test, for who decides. */
  backtest: nullable(AttachedBacktest),
  allowances: Type.Array(Allowance),
  settings: Type.Array(DraftSetting),
  forms: Type.Array(DraftForm),
  chapters: Type.Array(
    Type.Object({ no: Type.String(), title: Type.String(), clauses: Type.Array(DraftClause) }),
  ),
  /** Clauses and settings that differ from the edition that it is to succeed. */
  differences: Type.Integer(),
  files: Type.Array(File),
});
export type EditionView = Static<typeof EditionView>;

const ClauseWords = Type.Object({ no: Type.String(), chapter: Type.String(), text: Type.String() });

export const DifferenceView = Type.Object({
  clauses: Type.Array(
    Type.Object({
      clause: Type.String(),
      how: oneOf(['added', 'removed', 'changed']),
      parts: Type.Array(oneOf(['no', 'text', 'chapter', 'controls'])),
      before: nullable(ClauseWords),
      after: nullable(ClauseWords),
      controls: Type.Array(
        Type.Object({ kind: Type.String(), before: nullable(Type.String()), after: nullable(Type.String()) }),
      ),
    }),
  ),
  settings: Type.Array(
    Type.Object({
      name: Type.String(),
      meaning: Type.String(),
      before: nullable(Type.String()),
      after: nullable(Type.String()),
    }),
  ),
});
export type DifferenceView = Static<typeof DifferenceView>;

/** Who is to read a published edition, and who has confirmed it. */
export const Reader = Type.Object({
  personId: Id,
  name: Type.String(),
  branchName: nullable(Type.String()),
  roles: Type.Array(Type.String()),
  confirmedAt: nullable(Instant),
});
export type Reader = Static<typeof Reader>;

const WordSpec = { name: Type.String(), meaning: Type.String(), awaits: nullable(Type.String()) };
const FieldSpec = Type.Object({
  name: Type.String(),
  meaning: Type.String(),
  type: Type.String(),
  values: Type.Array(Type.String()),
});

/** Everything that clauses may name, with its meaning in the reader's language. */
export const VocabularyView = Type.Object({
  events: Type.Array(Type.Object({ ...WordSpec, fields: Type.Array(FieldSpec) })),
  actions: Type.Array(Type.Object(WordSpec)),
  facts: Type.Array(FieldSpec),
  roles: Type.Array(Type.String()),
  functions: Type.Array(Type.Object({ name: Type.String(), call: Type.String(), meaning: Type.String() })),
  /** The JSON Schema of each kind of control, by which its form is drawn. */
  controls: Type.Record(Type.String(), Type.Unknown()),
});
export type VocabularyView = Static<typeof VocabularyView>;
