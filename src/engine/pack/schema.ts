import Type from 'typebox';
import { DueProcess } from './conduct-schemas.ts';
import { controlSchemas } from './control-schemas.ts';
import { FormShape } from './form-schema.ts';
import { ClauseId, closed, expects, Text, Words } from './schema-parts.ts';

/** A printed number is text: YAML reads a bare 3.10 as 3.1. */
const No = Type.String({ pattern: '\\S', ...expects('clause_no') });

const SettingValue = Type.Union([Type.String(), Type.Number(), Type.Boolean()], expects('setting_value'));

/** Either a value, or the proposal for one that the source leaves blank. */
const Setting = closed({
  value: Type.Optional(SettingValue),
  /** To be filled in by the company before the regulation is enacted; until then examples and trials go by it. */
  proposal: Type.Optional(SettingValue),
  meaning: Text,
  unit: Type.Optional(Words),
  choices: Type.Optional(Type.Array(SettingValue, { minItems: 1 })),
});

const forms = Type.Optional(Type.Array(FormShape, { minItems: 1 }));

const head = {
  pack: Type.String({ pattern: '^[a-z][a-z0-9-]*$', ...expects('pack_name') }),
  version: Type.String({ pattern: '\\S', ...expects('version') }),
  title: Text,
  source: Type.String({ pattern: '\\S', ...expects('source') }),
  settings: Type.Optional(Type.Record(Type.String(), Setting)),
  forms,
  /** What sanctions and rewards follow that say no due process of their own. */
  due_process: Type.Optional(DueProcess),
};

function chaptersOf(control: Type.TSchema) {
  const clause = closed({
    id: ClauseId,
    no: No,
    text: Text,
    controls: Type.Array(control, { minItems: 1, ...expects('controls') }),
  });
  return Type.Array(closed({ no: No, title: Text, clauses: Type.Array(clause, { minItems: 1 }) }), {
    minItems: 1,
  });
}

const anyControl = Type.Union(Object.values(controlSchemas));

/** For editors: `regulations/regulation.schema.json`. */
export const regulationSchema = Type.Object(
  { ...head, chapters: chaptersOf(anyControl) },
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Regulation',
    description: 'A regulation pack: chapters of numbered clauses, each with the controls that execute it.',
    additionalProperties: false,
  },
);

/** For the loader, which looks at each control by its kind afterwards so that it can say what is wrong in it. */
const someControl = Type.Object({ kind: Type.String({ enum: Object.keys(controlSchemas) }) });

export const mainFileSchema = closed({ ...head, chapters: chaptersOf(someControl) });

/** A further file of a pack has chapters, or forms, or both. */
export const partFileSchema = closed({ forms, chapters: Type.Optional(chaptersOf(someControl)) });
