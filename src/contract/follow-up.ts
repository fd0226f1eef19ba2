import Type, { type Static } from 'typebox';
import { complaintCauses, complaintChannels } from './complaint-shape.ts';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, Line, nullable, Override, oneOf, Paragraphs, page } from './shape.ts';

export const callbackResults = ['reached', 'unreachable', 'refused'] as const;

/** A call-back that is due after a service, with what the clerk needs on the telephone. */
export const CallbackRow = Type.Object({
  id: Id,
  requestId: Id,
  requestNo: Type.String(),
  orderNo: nullable(Type.String()),
  customerName: Type.String(),
  contactName: nullable(Type.String()),
  phone: nullable(Type.String()),
  engineerName: nullable(Type.String()),
  work: nullable(Type.String()),
  completedAt: Instant,
  dueAt: nullable(Instant),
  clause: nullable(Type.String()),
  state: oneOf(['due', 'recorded']),
  attempts: Type.Integer(),
  risk: oneOf(['none', 'at_risk', 'overdue']),
});
export type CallbackRow = Static<typeof CallbackRow>;

/** A rule of conduct that no machine decides, asked of the customer: whether it was kept. */
export const ConductAnswer = closed({
  clause: Type.String({ minLength: 1, maxLength: 64 }),
  isFavourable: Type.Boolean(),
});

/** What the regulation in force has customers asked about conduct. */
export const ConductQuestion = Type.Object({
  clause: Type.String(),
  no: Type.String(),
  text: Type.String(),
});
export type ConductQuestion = Static<typeof ConductQuestion>;

export const RecordCallback = closed({
  result: oneOf(callbackResults),
  attitude: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
  skill: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
  outcome: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
  isSatisfied: Type.Optional(Type.Boolean()),
  conduct: Type.Optional(Type.Array(ConductAnswer, { maxItems: 50 })),
  text: Type.Optional(Paragraphs),
  override: Type.Optional(Override),
});
export type RecordCallback = Static<typeof RecordCallback>;

export const complaintStates = ['opened', 'verified', 'closed'] as const;

export const ComplaintRow = Type.Object({
  id: Id,
  complaintNo: Type.String(),
  requestId: Id,
  requestNo: Type.String(),
  customerName: Type.String(),
  state: oneOf(complaintStates),
  text: Type.String(),
  isByService: nullable(Type.Boolean()),
  finding: nullable(Type.String()),
  /** What caused it, where that was said when it was verified. */
  cause: nullable(oneOf(complaintCauses)),
  /** What was done about it, once it is closed. */
  measure: nullable(Type.String()),
  openedAt: Instant,
});
export type ComplaintRow = Static<typeof ComplaintRow>;

export const followUpEndpoints = {
  callbacks: endpoint({
    method: 'GET',
    path: '/callbacks',
    action: 'callback.read',
    summary: 'Call-backs that are due, the most urgent first',
    query: closed({
      state: Type.Optional(oneOf(['due', 'recorded'])),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(CallbackRow),
  }),
  conductQuestions: endpoint({
    method: 'GET',
    path: '/callbacks/questions',
    action: 'callback.read',
    summary: 'Rules of conduct that the regulation in force has customers asked about',
    reply: Type.Object({ questions: Type.Array(ConductQuestion) }),
  }),
  recordCallback: endpoint({
    method: 'POST',
    path: '/callbacks/:id/record',
    action: 'callback.record',
    summary: 'Records how the call went; dissatisfaction opens a complaint',
    params: IdParams,
    body: RecordCallback,
    reply: Type.Object({
      id: Id,
      state: Type.String(),
      complaintId: nullable(Id),
      complaintNo: nullable(Type.String()),
    }),
  }),
  complaints: endpoint({
    method: 'GET',
    path: '/complaints',
    action: 'complaint.read',
    summary: 'Complaints',
    query: closed({
      state: Type.Optional(oneOf(complaintStates)),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(ComplaintRow),
  }),
  openComplaint: endpoint({
    method: 'POST',
    path: '/service-requests/:id/complaints',
    action: 'complaint.open',
    summary: 'Writes a complaint down',
    params: IdParams,
    body: closed({ text: Paragraphs, channel: Type.Optional(oneOf(complaintChannels)) }),
    reply: ComplaintRow,
  }),
  verifyComplaint: endpoint({
    method: 'POST',
    path: '/complaints/:id/verify',
    action: 'complaint.verify',
    summary: 'Finds whether service is to blame',
    params: IdParams,
    body: closed({
      isByService: Type.Boolean(),
      finding: Paragraphs,
      cause: Type.Optional(oneOf(complaintCauses)),
    }),
    reply: ComplaintRow,
  }),
  closeComplaint: endpoint({
    method: 'POST',
    path: '/complaints/:id/close',
    action: 'complaint.close',
    summary: 'Ends a complaint with what was done about it',
    params: IdParams,
    body: closed({ measure: Line }),
    reply: ComplaintRow,
  }),
};
