import Type from 'typebox';
import { refusals } from '#contract/refusals.ts';
import { problemType } from './problem.ts';

const reason = {
  code: Type.String({ enum: Object.keys(refusals) }),
  detail: Type.String({ description: "in the reader's language" }),
  clause: Type.Optional(Type.String({ description: 'the clause of the regulation that stands in the way' })),
  field: Type.Optional(Type.String({ description: 'JSON pointer without its leading slash' })),
  lift: Type.Optional(Type.Array(Type.String(), { description: 'actions that would lift the obstacle' })),
};

/** RFC 9457, as every refusal and fault is answered. */
const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  ...reason,
  errors: Type.Optional(Type.Array(Type.Object(reason))),
  traceId: Type.String({ description: 'finds a fault in the log' }),
});

const answer = {
  description: 'Refused, or a fault',
  content: { [problemType]: { schema: { $ref: '#/components/schemas/Problem' } } },
};

interface Document {
  readonly components?: object;
  readonly paths?: object;
}

/** The document in which every operation tells how it refuses. */
export function withProblems<D extends Document>(document: D): D {
  const { schemas, ...components } = (document.components ?? {}) as { readonly schemas?: object };
  const paths = mapped(document.paths ?? {}, operations => mapped(operations, answering));
  return { ...document, paths, components: { ...components, schemas: { ...schemas, Problem } } };
}

function answering(operation: object): object {
  const { responses } = operation as { readonly responses?: object };
  return { ...operation, responses: { ...responses, default: answer } };
}

function mapped(row: object, change: (value: object) => object): Record<string, object> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)]));
}
