import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import {
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

export const dutyStates = ['open', 'done', 'excused'] as const;

/** What a duty is about; `event`: the case whose event it follows. */
export const dutySubjects = ['branch', 'customer', 'asset', 'person', 'event'] as const;

/** The duty to read a new edition of the regulation and to say so: the product's own, and no clause's. */
export const readingDuty = 'edition.read';

/** Lists of duties: what is due today, until Sunday, what is late, all that is open, and what was done or excused. */
export const dutyLists = ['today', 'week', 'late', 'open', 'settled'] as const;
export type DutyList = (typeof dutyLists)[number];

const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'YYYY-MM' });

/** One occasion of a duty: what is to be done by whom until when, and its record. */
export const DutyRow = Type.Object({
  id: Id,
  clause: Type.String(),
  clauseNo: Type.String({ description: 'number of the clause as the regulation prints it' }),
  name: Type.String({ description: 'name of the duty in the regulation' }),
  holder: Type.String({ description: 'the role that has to do it' }),
  personName: nullable(Type.String({ description: 'where each of the role has to do it: this one' })),
  branchName: Type.String(),
  of: Type.Object({
    kind: oneOf(dutySubjects),
    id: Id,
    name: nullable(Type.String()),
  }),
  period: nullable(Type.String({ description: 'such as 2026-11 or 2026-W47; null after an event' })),
  state: oneOf(dutyStates),
  openedAt: Instant,
  dueAt: Instant,
  /** Still open after its limit, or settled after it. */
  isLate: Type.Boolean(),
  settledAt: nullable(Instant),
  settledByName: nullable(Type.String()),
  text: nullable(Type.String({ description: 'what was done, or why it was excused' })),
  fileId: nullable(Id),
  formId: nullable(Id),
  needsProof: Type.Boolean({ description: 'the regulation wants something that shows it' }),
  /** Title of the form that is the proof, where it is a form of the regulation. */
  proof: nullable(Type.String()),
  /** Kind of that form. */
  proofForm: nullable(Type.String()),
  /** The edition that is to be read; it is done by confirming that. Null for the duties of clauses. */
  reads: nullable(Type.String()),
  /** The reader stands in for this colleague. */
  standsInFor: nullable(Type.String()),
  mayDo: Type.Boolean({ description: 'the reader has to do it, or stands in for who has to' }),
  mayExcuse: Type.Boolean(),
});
export type DutyRow = Static<typeof DutyRow>;

/** How many duties of a person were kept and how many were late. */
export const DutyCount = Type.Object({
  personId: Id,
  personName: Type.String(),
  branchName: nullable(Type.String()),
  kept: Type.Integer(),
  late: Type.Integer(),
});
export type DutyCount = Static<typeof DutyCount>;

/** A colleague who does the duties of somebody until a day. */
export const DutyDelegation = Type.Object({
  id: Id,
  personId: Id,
  personName: Type.String(),
  toId: Id,
  toName: Type.String(),
  fromOn: CivilDate,
  untilOn: CivilDate,
  reason: Type.String(),
});
export type DutyDelegation = Static<typeof DutyDelegation>;

const DutyReply = Type.Object({ id: Id, state: oneOf(dutyStates) });
export type DutyReply = Static<typeof DutyReply>;

export const OpenDuty = closed({
  duty: Line,
  edition: Line,
  period: Line,
  dueAt: Instant,
  branchId: Id,
  of: closed({ kind: oneOf(dutySubjects), id: Id }),
  personId: nullable(Id),
});
export type OpenDuty = Static<typeof OpenDuty>;

export const dutyEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/duties',
    action: 'duty.read',
    summary:
      'Duties: the own ones, or all within reach; open ones by when they are due, settled ones the newest first',
    query: closed({
      list: Type.Optional(oneOf(dutyLists)),
      mine: Type.Optional(Type.Boolean()),
      /** This one alone, open or settled. */
      id: Type.Optional(Id),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(DutyRow),
  }),
  numbers: endpoint({
    method: 'GET',
    path: '/duties/numbers',
    action: 'duty.read',
    summary: 'How many duties of the reader are late, due today, due this week, and open',
    reply: Type.Object({
      late: Type.Integer(),
      today: Type.Integer(),
      week: Type.Integer(),
      open: Type.Integer(),
    }),
  }),
  counts: endpoint({
    method: 'GET',
    path: '/duties/counts',
    action: 'duty.count',
    summary: 'Of each person, the duties of a month that were kept and that were late, by when they were due',
    query: closed({ month: Month }),
    reply: Type.Object({ items: Type.Array(DutyCount) }),
  }),
  open: endpoint({
    method: 'POST',
    path: '/duties',
    action: 'duty.open',
    summary: 'Opens an occasion of a duty; only the product itself does',
    body: OpenDuty,
    reply: DutyReply,
  }),
  do: endpoint({
    method: 'POST',
    path: '/duties/:id/do',
    action: 'duty.do',
    summary: 'Says that it was done, with its record',
    params: IdParams,
    body: closed({
      text: Type.Optional(Paragraphs),
      fileId: Type.Optional(Id),
      formId: Type.Optional(Id),
      happenedAt: Type.Optional(Instant),
    }),
    reply: DutyReply,
  }),
  excuse: endpoint({
    method: 'POST',
    path: '/duties/:id/excuse',
    action: 'duty.excuse',
    summary: 'Excuses it with a reason',
    params: IdParams,
    body: closed({ reason: Paragraphs }),
    reply: DutyReply,
  }),
  escalate: endpoint({
    method: 'POST',
    path: '/duties/:id/escalate',
    action: 'duty.escalate',
    summary: 'Tells whoever leads that it is late; only the product itself does',
    params: IdParams,
    reply: DutyReply,
  }),
  delegations: endpoint({
    method: 'GET',
    path: '/duty-delegations',
    action: 'duty.read',
    summary: 'Who stands in for whom, now or soon',
    reply: Type.Object({ items: Type.Array(DutyDelegation) }),
  }),
  delegate: endpoint({
    method: 'PUT',
    path: '/people/:id/duty-delegation',
    action: 'duty.delegate',
    summary: 'Lets a colleague do the duties of a person during an absence',
    params: IdParams,
    body: closed({ toId: Id, fromOn: CivilDate, untilOn: CivilDate, reason: Line }),
    reply: DutyDelegation,
  }),
  endDelegation: endpoint({
    method: 'POST',
    path: '/people/:id/duty-delegation/end',
    action: 'duty.end_delegation',
    summary: 'Ends it before its day',
    params: IdParams,
    reply: Type.Object({ id: Id }),
  }),
};
