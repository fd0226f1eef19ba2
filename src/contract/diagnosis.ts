import Type, { type Static, type TSchema } from 'typebox';
import {
  type DiagnosisField,
  type DiagnosisInput,
  diagnosisFields,
  softwareKinds,
} from './diagnosis-fields.ts';
import { type DiagnosisAction, diagnosisActions, stepOf } from './diagnosis-steps.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import {
  Allowance,
  closed,
  Id,
  IdParams,
  Instant,
  Line,
  nullable,
  Override,
  oneOf,
  Paragraphs,
} from './shape.ts';

const schemas: Readonly<Record<DiagnosisInput, TSchema>> = {
  line: Line,
  text: Paragraphs,
  yes_no: Type.Boolean(),
  instant: Instant,
  software_kind: oneOf(softwareKinds),
};

/** What a step carries: its own fields, papers that were uploaded before, and when it happened. */
export interface DiagnosisBody extends Partial<Readonly<Record<DiagnosisField, string | boolean>>> {
  readonly note?: string;
  readonly fileIds?: readonly string[];
  readonly happenedAt?: string;
  readonly override?: { readonly reason: string };
}

function bodyOf(action: DiagnosisAction) {
  const { fields, needs = [] } = stepOf(action);
  const own = fields.map(name => {
    const schema = schemas[diagnosisFields[name].as];
    return [name, needs.includes(name) ? schema : Type.Optional(schema)];
  });
  return Type.Unsafe<DiagnosisBody>(
    closed({
      ...Object.fromEntries(own),
      note: Type.Optional(Paragraphs),
      fileIds: Type.Optional(Type.Array(Id, { maxItems: 10, uniqueItems: true })),
      happenedAt: Type.Optional(Instant),
      override: Type.Optional(Override),
    }),
  );
}

const Written = Type.Object({ id: Id });

function stepEndpoint(action: DiagnosisAction) {
  const { path, summary } = stepOf(action);
  return endpoint({
    method: 'POST',
    path: `/service-requests/:id/${path}`,
    action,
    summary,
    params: IdParams,
    body: bodyOf(action),
    reply: Written,
  });
}

export type StepEndpoint = ReturnType<typeof stepEndpoint>;

/** One change for each step, by action. */
export const diagnosisStepEndpoints = Object.fromEntries(
  diagnosisActions.map(action => [action, stepEndpoint(action)]),
) as Readonly<Record<DiagnosisAction, StepEndpoint>> satisfies Readonly<Record<string, Endpoint>>;

export const DiagnosisStep = Type.Object({
  action: oneOf(diagnosisActions),
  allowance: Allowance,
  /** The regulation names it, or every company has it. */
  isAsked: Type.Boolean(),
  fields: Type.Array(
    Type.Object({
      name: oneOf(Object.keys(diagnosisFields) as DiagnosisField[]),
      label: Type.String({ description: "in the reader's language" }),
      as: oneOf(['line', 'text', 'yes_no', 'instant', 'software_kind']),
      isNeeded: Type.Boolean(),
      /** The clause that wants it. */
      clause: nullable(Type.String()),
      /** What is known already. */
      value: nullable(Type.Union([Type.String(), Type.Boolean()])),
    }),
  ),
  papers: nullable(Type.Object({ label: Type.String(), clause: nullable(Type.String()) })),
});
export type DiagnosisStep = Static<typeof DiagnosisStep>;

export const DiagnosisEntry = Type.Object({
  id: Id,
  action: oneOf(diagnosisActions),
  at: Instant,
  byName: Type.String(),
  note: nullable(Type.String()),
  values: Type.Array(
    Type.Object({
      label: Type.String({ description: "in the reader's language" }),
      as: oneOf(['line', 'text', 'yes_no', 'instant', 'software_kind']),
      value: Type.Union([Type.String(), Type.Boolean()]),
    }),
  ),
  files: Type.Array(Type.Object({ id: Id, name: Type.String() })),
});
export type DiagnosisEntry = Static<typeof DiagnosisEntry>;

export const diagnosisEndpoints = {
  wanted: endpoint({
    method: 'GET',
    path: '/diagnosis/wanted',
    action: 'service_request.register',
    summary: 'Which kinds of software case the regulation in force wants named when a request is registered',
    reply: Type.Object({ softwareKinds: Type.Array(oneOf(softwareKinds)) }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/service-requests/:id/diagnosis',
    action: 'diagnosis.read',
    summary: 'What was written down about a case, and what may and must be written next',
    params: IdParams,
    query: closed({ softwareKind: Type.Optional(oneOf(softwareKinds)) }),
    reply: Type.Object({ steps: Type.Array(DiagnosisStep), entries: Type.Array(DiagnosisEntry) }),
  }),
};
