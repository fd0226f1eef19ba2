import Type from 'typebox';
import { controlSchemas } from './control-schemas.ts';
import { ClauseId, closed, Text } from './schema-parts.ts';

/** A printed number is text: YAML reads a bare 3.10 as 3.1. */
const No = Type.String({ pattern: '\\S', description: 'a number in quotes, such as "3.10"' });

const Setting = closed({
  value: Type.Union([Type.String(), Type.Number(), Type.Boolean()], {
    description: 'a text, a number, or true or false',
  }),
  meaning: Text,
});

const head = {
  pack: Type.String({ pattern: '^[a-z][a-z0-9-]*$', description: 'name of the pack, as its folder' }),
  version: Type.String({ pattern: '\\S', description: 'the version in quotes, such as "1"' }),
  title: Text,
  source: Type.String({ pattern: '\\S', description: 'where the regulation comes from' }),
  settings: Type.Optional(Type.Record(Type.String(), Setting)),
};

function chaptersOf(control: Type.TSchema) {
  const clause = closed({
    id: ClauseId,
    no: No,
    text: Text,
    controls: Type.Array(control, { minItems: 1, description: 'controls; a guideline at least' }),
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

/** A further file of a pack has chapters only. */
export const partFileSchema = closed({ chapters: chaptersOf(someControl) });
