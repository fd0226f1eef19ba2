import Type from 'typebox';
import {
  Condition,
  closed,
  EventName,
  expects,
  FormId,
  oneOf,
  oneOrMore,
  Role,
  Roles,
  Span,
  Text,
  Words,
} from './schema-parts.ts';

const optional = Type.Optional;

const plainTypes = [
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
] as const;

const Option = closed({ value: FormId, label: Text }, 'option');

const field = {
  name: FormId,
  label: Text,
  required: optional(Type.Boolean()),
  /** Asked only where this holds: over `form.<field>` and facts. */
  when: optional(Condition),
  /** What a choice chooses from. */
  options: optional(Type.Array(Option, { minItems: 1 })),
  /** Taken from what is known of the subject. */
  fact: optional(Type.String({ pattern: '\\S', ...expects('fact') })),
};

const column = closed({ ...field, type: oneOf(plainTypes) });

const FormField = closed({
  ...field,
  type: oneOf([...plainTypes, 'table']),
  /** Of a table. */
  columns: optional(Type.Array(column, { minItems: 1 })),
});

const FieldName = FormId;

/** An event of the business that happens with the form. */
const Telling = closed({
  event: EventName,
  /** `filed` (default); `submitted`: the first time; or the role with whose signature it happens. */
  upon: optional(Role),
  /** `branch`, `customer` (of its case), or the field with the person whom it concerns; without, the form alone. */
  about: optional(FieldName),
  /** The field with the day or instant when it happened; without, when the form came so far. */
  on: optional(FieldName),
  /** Told only where this holds: over `form.<field>`. */
  when: optional(Condition),
  /** What the event carries, by the field that has it. */
  data: optional(Type.Record(Type.String({ pattern: '^[a-z][a-z0-9_]*$' }), FieldName)),
});

/** A form as data: 《维修记录单》 with its fields, who fills and signs it, how long it is kept. */
export const FormShape = closed({
  id: FormId,
  /** The printed name with its brackets, in Chinese: 《维修记录单》. */
  printed: Words,
  title: Text,
  fields: Type.Array(FormField, { minItems: 1, ...expects('form_fields') }),
  filled_by: Roles,
  signed_by: optional(Roles),
  keep: optional(Span),
  tells: optional(oneOrMore(Telling, 'events')),
});
