import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { formOutcomes, formStates } from './form.ts';
import { closed, Id, Instant, nullable, oneOf } from './shape.ts';

/** What is printed of a visit: 《售后服务报告单》, 《维修记录单》, and 《书面交接单》 where something was taken along. */
export const paperKinds = ['service-report', 'repair-record', 'hand-over'] as const;
export type PaperKind = (typeof paperKinds)[number];

const language = Type.Optional(
  Type.String({ maxLength: 10, description: 'zh-CN, zh-TW or en; otherwise the language of the reader' }),
);

/** What of a paper is not what was signed: the log of evidence, the report, the signature or a photograph. */
export const paperChanges = ['log', 'report', 'signature', 'photo'] as const;

/** What the evidence has of a printed form; what is filled in stays with those who may read it. */
export const FormPaperCheck = Type.Object({
  companyName: Type.String(),
  zone: Type.String(),
  formNo: Type.String(),
  title: Type.String(),
  /** How it stands now. */
  state: oneOf(formStates),
  outcome: nullable(oneOf(formOutcomes)),
  /** Nothing has happened to it since it was printed. */
  isLatest: Type.Boolean(),
  applicantName: Type.String(),
  submittedAt: nullable(Instant),
  seal: Type.String(),
});
export type FormPaperCheck = Static<typeof FormPaperCheck>;

/** What the company's evidence says of a printed paper. Names and numbers are masked: whoever holds a code may ask. */
export const PaperCheck = Type.Object({
  outcome: oneOf(['genuine', 'changed', 'unknown']),
  changes: Type.Array(oneOf(paperChanges)),
  /** To be compared with the paper; null for a code that the product never printed. */
  paper: nullable(
    Type.Object({
      companyName: Type.String(),
      zone: Type.String(),
      reportNo: Type.String(),
      machine: nullable(Type.String()),
      signedAt: nullable(Instant),
      signedByName: nullable(Type.String()),
      parts: Type.Array(Type.Object({ name: Type.String(), quantity: Type.Integer() })),
      /** Null of a hand-over, whose `parts` are what was taken along. */
      chargeFen: nullable(Type.Integer()),
      photos: Type.Integer(),
      seal: Type.String(),
    }),
  ),
  /** Where the paper is a form. */
  form: Type.Optional(FormPaperCheck),
});
export type PaperCheck = Static<typeof PaperCheck>;

export const paperEndpoints = {
  print: endpoint({
    method: 'GET',
    path: '/work-orders/:id/papers/:paper',
    action: 'work_order.read',
    summary: 'The service report, the repair record or the hand-over of a work order as PDF',
    params: closed({ id: Id, paper: oneOf(paperKinds) }),
    query: closed({ language }),
    reply: Type.Unknown(),
  }),
  printByLink: endpoint({
    method: 'GET',
    path: '/portal/:token/papers/:paper',
    action: 'portal.read',
    summary:
      'The service report, the repair record or the hand-over of the request behind a secret link, as PDF',
    params: closed({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{20,64}$' }), paper: oneOf(paperKinds) }),
    query: closed({ language }),
    reply: Type.Unknown(),
  }),
  check: endpoint({
    method: 'GET',
    path: '/papers/:code',
    action: 'paper.check',
    summary:
      'Whether a printed report or form is what was signed or submitted: recomputed from the evidence, for whoever holds it',
    params: closed({ code: Type.String({ pattern: '^[A-Za-z0-9_-]{64}$' }) }),
    reply: PaperCheck,
  }),
};
