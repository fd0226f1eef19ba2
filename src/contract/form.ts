import Type, { type Static } from 'typebox';
import { ClockView, risks, TimelineEntry } from './clock.ts';
import { endpoint } from './endpoint.ts';
import { decisions, FormContent, FormKind, FormSignature, FormStep, NewSignature } from './form-shape.ts';
import {
  Allowance,
  CivilDate,
  closed,
  Id,
  IdParams,
  Instant,
  Line,
  nullable,
  oneOf,
  Paragraphs,
  page,
} from './shape.ts';

export * from './form-shape.ts';

export const formStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'refused',
  'withdrawn',
  'archived',
  'voided',
] as const;
export type FormState = (typeof formStates)[number];

export const formOutcomes = ['filed', 'approved', 'refused'] as const;

export const formBoxes = ['all', 'mine', 'to_decide'] as const;

const head = {
  id: Id,
  formNo: Type.String(),
  form: Type.String(),
  title: Type.String(),
  state: oneOf(formStates),
  outcome: nullable(oneOf(formOutcomes)),
  /** What distinguishes it: its first texts. */
  summary: Type.String(),
  applicantId: Id,
  applicantName: Type.String(),
  branchId: Id,
  branchName: Type.String(),
  requestId: nullable(Id),
  requestNo: nullable(Type.String()),
  createdAt: Instant,
  changedAt: Instant,
  submittedAt: nullable(Instant),
  dueAt: nullable(Instant),
  risk: oneOf(risks),
};

export const FormRow = Type.Object({
  ...head,
  /** Those whose decision it waits for. */
  waitsFor: Type.Array(Type.String()),
  isToDecide: Type.Boolean(),
});
export type FormListed = Static<typeof FormRow>;

/** A filed form with its chain, its signatures and all that happened to it. */
export const FiledForm = Type.Object({
  ...head,
  etag: Type.String(),
  companyName: Type.String(),
  kind: FormKind,
  content: FormContent,
  /** Fields that are asked for as it is filled in now. */
  asked: Type.Array(Type.String()),
  /** Names of the persons that fields name by their id. */
  people: Type.Record(Type.String(), Type.String()),
  version: Type.Integer(),
  keepUntil: nullable(CivilDate),
  endedAt: nullable(Instant),
  /** The chain of the version submitted last. */
  chain: Type.Array(FormStep),
  /** Chains of versions before it, whose decisions no longer count. */
  earlier: Type.Array(FormStep),
  signatures: Type.Array(FormSignature),
  clocks: Type.Array(ClockView),
  timeline: Type.Array(TimelineEntry),
  allowances: Type.Array(Allowance),
});
export type FiledForm = Static<typeof FiledForm>;

export const FormChanged = Type.Object({
  id: Id,
  formNo: Type.String(),
  state: oneOf(formStates),
  outcome: nullable(oneOf(formOutcomes)),
  version: Type.Integer(),
});
export type FormChanged = Static<typeof FormChanged>;

export const ListForms = closed({
  box: Type.Optional(oneOf(formBoxes)),
  state: Type.Optional(oneOf(formStates)),
  form: Type.Optional(Type.String({ maxLength: 60 })),
  requestId: Type.Optional(Id),
  applicantId: Type.Optional(Id),
  q: Type.Optional(Type.String({ maxLength: 200 })),
  cursor: Type.Optional(Type.String({ maxLength: 500 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});
export type ListForms = Static<typeof ListForms>;

const language = Type.Optional(
  Type.String({ maxLength: 10, description: 'zh-CN, zh-TW or en; otherwise the language of the reader' }),
);

const verb = <Body extends Parameters<typeof closed>[0]>(name: string, summary: string, body: Body) =>
  endpoint({
    method: 'POST',
    path: `/forms/:id/${name}`,
    action: `form.${name}`,
    summary,
    params: IdParams,
    body: closed(body),
    reply: FormChanged,
  });

export const formEndpoints = {
  kinds: endpoint({
    method: 'GET',
    path: '/form-kinds',
    action: 'form.read',
    summary: 'The forms that the regulation in force declares, with their fields and chains',
    reply: Type.Object({ items: Type.Array(FormKind) }),
  }),
  known: endpoint({
    method: 'GET',
    path: '/service-requests/:id/form-content',
    action: 'service_request.read',
    summary: 'What is known of a case for the fields of a form',
    params: IdParams,
    query: closed({ form: Type.String({ maxLength: 60 }) }),
    reply: Type.Object({ content: FormContent }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/forms',
    action: 'form.read',
    summary: 'Forms that the reader may know of, the latest changed first',
    query: ListForms,
    reply: page(FormRow),
  }),
  counts: endpoint({
    method: 'GET',
    path: '/forms/counts',
    action: 'form.read',
    summary: 'How many wait for the decision of this reader, and how many for the reader to mend them',
    reply: Type.Object({ toDecide: Type.Integer(), toMend: Type.Integer() }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/forms/:id',
    action: 'form.read',
    summary: 'A form with its chain, decisions, signatures, clocks and history',
    params: IdParams,
    reply: FiledForm,
  }),
  print: endpoint({
    method: 'GET',
    path: '/forms/:id/paper',
    action: 'form.read',
    summary:
      'A form as PDF: what is filled in, the decisions with their instants, signatures, a code to check it by',
    params: IdParams,
    query: closed({ language }),
    reply: Type.Unknown(),
  }),
  printBlank: endpoint({
    method: 'GET',
    path: '/form-kinds/:form/paper',
    action: 'form.read',
    summary: 'A form of the regulation in force as PDF, to be filled in by hand',
    params: closed({ form: Type.String({ maxLength: 60 }) }),
    query: closed({ language }),
    reply: Type.Unknown(),
  }),
  draft: endpoint({
    method: 'POST',
    path: '/forms',
    action: 'form.draft',
    summary: 'Begins a form of the regulation; it may be incomplete until it is submitted',
    body: closed({
      form: Type.String({ maxLength: 60 }),
      content: FormContent,
      requestId: Type.Optional(Id),
      branchId: Type.Optional(Id),
    }),
    reply: FormChanged,
  }),
  file: endpoint({
    method: 'POST',
    path: '/forms/file',
    action: 'form.file',
    summary: 'Begins a form and submits it at once, as a phone does that had no signal',
    body: closed({
      form: Type.String({ maxLength: 60 }),
      content: FormContent,
      requestId: Type.Optional(Id),
      happenedAt: Type.Optional(Instant),
    }),
    reply: FormChanged,
  }),
  save: verb(
    'save',
    'Changes what is filled in; a submitted form is a draft again and its decisions are void',
    {
      content: FormContent,
    },
  ),
  mend: verb('mend', 'Changes what is filled in and submits it at once, as a phone does that had no signal', {
    content: FormContent,
    /** Of the form that was read: what somebody changed since is not written over. */
    etag: Type.String({ maxLength: 40 }),
    happenedAt: Type.Optional(Instant),
  }),
  submit: verb('submit', 'Fixes a version and asks the first step of the chain', {}),
  decide: verb('decide', 'Approves, refuses or returns the version that was read', {
    version: Type.Integer({ minimum: 1 }),
    decision: oneOf(decisions),
    /** Asked for unless it is approved. */
    comment: Type.Optional(Paragraphs),
  }),
  delegate: verb('delegate', 'Hands the own voice in the open step to somebody else', {
    toPersonId: Id,
    reason: Line,
  }),
  withdraw: verb('withdraw', 'Takes a submitted form back; its decisions are void', {
    reason: Type.Optional(Line),
  }),
  sign: verb('sign', 'Puts a drawn signature on it', NewSignature.properties),
  archive: verb('archive', 'Puts a form away that has been decided on; it is never changed again', {}),
  void: verb('void', 'Declares that a form counts for nothing, with the reason', { reason: Line }),
};
