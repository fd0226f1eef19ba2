import Type, { type Static } from 'typebox';
import { closed, Id, nullable, oneOf } from './shape.ts';

export const fieldTypes = [
  'text',
  'number',
  'money',
  'date',
  'instant',
  'choice',
  'boolean',
  'photo',
  'signature',
  'person',
  'table',
] as const;

const Option = Type.Object({ value: Type.String(), label: Type.String() });

const fieldParts = {
  name: Type.String(),
  label: Type.String(),
  type: oneOf(fieldTypes),
  isRequired: Type.Boolean(),
  /** Whether it is asked for depends on the other fields. */
  isConditional: Type.Boolean(),
  options: Type.Array(Option),
};

export const FormColumn = Type.Object(fieldParts);
export type FormColumn = Static<typeof FormColumn>;

export const FormField = Type.Object({ ...fieldParts, columns: Type.Array(FormColumn) });
export type FormField = Static<typeof FormField>;

/** A step of a chain before anything is submitted: who would decide, and under which condition. */
export const ChainStep = Type.Object({
  name: nullable(Type.String()),
  clause: Type.String(),
  roles: Type.Array(Type.String()),
  /** It may be left out, by the amount or by what is filled in. */
  isConditional: Type.Boolean(),
  within: nullable(Type.String()),
});

export type ChainStep = Static<typeof ChainStep>;

/** A form as the regulation declares it, in the reader's language. */
export const FormKind = Type.Object({
  form: Type.String(),
  title: Type.String(),
  /** With its brackets, as it is printed in Chinese: 《外出登记表》. */
  printed: Type.String(),
  fields: Type.Array(FormField),
  filledBy: Type.Array(Type.String()),
  signedBy: Type.Array(Type.String()),
  keep: nullable(Type.String()),
  chain: Type.Array(ChainStep),
  /** What is taken as having happened on its account, in words; left out where nothing is. */
  tells: Type.Optional(Type.Array(Type.String())),
  /** Whether this reader may fill it in. */
  isMine: Type.Boolean(),
});
export type FormKind = Static<typeof FormKind>;

/** Which fact of the case fills a field, by the name of the field. */
export const FieldFacts = Type.Record(Type.String(), Type.String());
export type FieldFacts = Static<typeof FieldFacts>;

const Plain = Type.Union([
  Type.String({ maxLength: 10_000 }),
  Type.Number({ minimum: -1e15, maximum: 1e15 }),
  Type.Boolean(),
  Type.Null(),
]);
const Name = Type.String({ pattern: '^[a-z][a-z0-9_]*$', maxLength: 60 });
const Row = Type.Record(Name, Plain);

/**
 * What is filled in, by the names of the fields: money in fen, dates `YYYY-MM-DD`, instants in RFC 3339, photographs and
 * signatures as ids of files, persons by their id, tables as rows.
 */
export const FormContent = Type.Record(Name, Type.Union([Plain, Type.Array(Row, { maxItems: 200 })]), {
  maxProperties: 200,
});
export type FormContent = Static<typeof FormContent>;
export type TableRow = Static<typeof Row>;

/** A fact as a form writes it down; a field of text takes any. */
export function writtenAs(type: FormColumn['type'], value: TableRow[string] | undefined) {
  if (value === undefined || value === null) return undefined;
  if (type === 'instant') return typeof value === 'number' ? new Date(value).toISOString() : undefined;
  return type === 'text' ? String(value) : value;
}

/** What a case knows for the fields of a form. */
export function contentFrom(
  { fields }: { readonly fields: readonly Pick<FormColumn, 'name' | 'type'>[] },
  factOf: FieldFacts,
  facts: Readonly<Record<string, TableRow[string] | undefined>>,
): FormContent {
  const known = fields.flatMap(({ name, type }) => {
    const fact = factOf[name];
    const value = fact === undefined ? undefined : writtenAs(type, facts[fact]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(known);
}

export const decisions = ['approve', 'refuse', 'return'] as const;
export const stepStates = ['waiting', 'open', 'approved', 'refused', 'returned', 'ended'] as const;

export const FormVoice = Type.Object({
  role: Type.String(),
  personName: nullable(Type.String()),
  delegatedByName: nullable(Type.String()),
  decision: nullable(oneOf(decisions)),
  comment: nullable(Type.String()),
  decidedByName: nullable(Type.String()),
  decidedAt: nullable(Type.String({ format: 'date-time' })),
});
export type FormVoice = Static<typeof FormVoice>;

export const FormStep = Type.Object({
  version: Type.Integer(),
  position: Type.Integer(),
  name: nullable(Type.String()),
  clause: Type.String(),
  clauseNo: Type.String(),
  /** Percent of those asked who must approve; 0: the first decides. */
  share: Type.Integer(),
  state: oneOf(stepStates),
  decidedAt: nullable(Type.String({ format: 'date-time' })),
  voices: Type.Array(FormVoice),
});
export type FormStep = Static<typeof FormStep>;

export const FormSignature = Type.Object({
  role: Type.String(),
  /** Null while it is still to be given. */
  signedByName: nullable(Type.String()),
  signedAt: nullable(Type.String({ format: 'date-time' })),
  fileId: nullable(Id),
  /** Given with the approval of the role. */
  isByApproval: Type.Boolean(),
});
export type FormSignature = Static<typeof FormSignature>;

export const NewSignature = closed({
  role: Type.String({ maxLength: 40 }),
  signedByName: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
  /** PNG of the strokes as a data URL. */
  signature: Type.String({ maxLength: 600_000, pattern: '^data:image/png;base64,[A-Za-z0-9+/]+=*$' }),
  strokes: Type.Integer({ minimum: 1, maximum: 10_000 }),
});
