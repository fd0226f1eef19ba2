import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { requestStates } from './service-request-shape.ts';
import { closed, Id, IdParams, Instant, Line, nullable, oneOf, page } from './shape.ts';

/** What a telephone system tells of a call. */
export const callEvents = ['ringing', 'answered', 'ended'] as const;
/** `ended` was answered before; `missed` was not, `returned` was missed and settled since. */
export const callStates = ['ringing', 'answered', 'ended', 'missed', 'returned'] as const;
export type CallState = (typeof callStates)[number];

const Dialled = Type.String({ maxLength: 64 });

export const ReportCall = closed({
  callId: Type.String({
    minLength: 1,
    maxLength: 200,
    description: "the telephone system's own id of the call",
  }),
  event: oneOf(callEvents),
  from: Type.Optional(
    Type.String({
      maxLength: 64,
      description: 'the number of the caller; empty or a word where it is withheld',
    }),
  ),
  to: Type.Optional(Dialled),
  extension: Type.Optional(
    Type.String({ maxLength: 20, description: 'where it rings, or who answered it; empty for everybody' }),
  ),
  happenedAt: Type.Optional(Instant),
});
export type ReportCall = Static<typeof ReportCall>;

/** A customer of whom a contact has the number of the caller. */
export const Caller = Type.Object({
  customerId: Id,
  customerNo: Type.String(),
  name: Type.String(),
  tier: Type.String(),
  contactId: Id,
  contactName: Type.String(),
  /** All of them; the first ones are listed. */
  machines: Type.Integer(),
  assets: Type.Array(Type.Object({ id: Id, serialNo: Type.String(), model: Type.String() })),
  openRequests: Type.Array(
    Type.Object({
      id: Id,
      requestNo: Type.String(),
      state: oneOf(requestStates),
      description: Type.String({ description: 'its first 120 characters' }),
    }),
  ),
});
export type Caller = Static<typeof Caller>;

/** A call as the desk sees it; its number is masked. */
export const PhoneCall = Type.Object({
  id: Id,
  state: oneOf(callStates),
  /** Masked; null where it was withheld, or cleared since. */
  number: nullable(Type.String()),
  isWithheld: Type.Boolean(),
  dialled: nullable(Type.String()),
  extension: nullable(Type.String()),
  personName: nullable(Type.String()),
  branchName: nullable(Type.String()),
  rangAt: Instant,
  answeredAt: nullable(Instant),
  endedAt: nullable(Instant),
  /** How often somebody tried to call back. */
  tries: Type.Integer(),
  returnedAt: nullable(Instant),
  returnedByName: nullable(Type.String()),
  request: nullable(Type.Object({ id: Id, requestNo: Type.String() })),
  /** What was left for a colleague. */
  message: nullable(
    Type.Object({
      caller: Type.String(),
      forName: Type.String(),
      text: Type.String(),
      byName: Type.String(),
      at: Instant,
    }),
  ),
  callers: Type.Array(Caller),
});
export type PhoneCall = Static<typeof PhoneCall>;

export const callLists = ['today', 'missed'] as const;
export const returnResults = ['reached', 'unreachable'] as const;

const Settled = Type.Object({ id: Id, state: oneOf(callStates) });

export const callEndpoints = {
  report: endpoint({
    method: 'POST',
    path: '/telephone/calls',
    action: 'call.report',
    summary:
      'A telephone system tells of a call, with the key of its own; told twice it changes nothing (JSON or a form)',
    body: ReportCall,
    takesForm: true,
    reply: Settled,
  }),
  ringing: endpoint({
    method: 'GET',
    path: '/calls/ringing',
    action: 'call.read',
    summary:
      'Calls that ring now at the extension of the reader, or at nobody’s, and those the reader has on the line',
    reply: Type.Object({ items: Type.Array(PhoneCall) }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/calls',
    action: 'call.read',
    summary: 'Calls of the day, or those that were missed and are to be returned; the newest first',
    query: closed({
      list: Type.Optional(oneOf(callLists)),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: Type.Object({
      ...page(PhoneCall).properties,
      missed: Type.Integer({ description: 'how many are to be returned, counted to a hundred' }),
    }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/calls/:id',
    action: 'call.read',
    summary: 'A call, and whose number it came from',
    params: IdParams,
    reply: PhoneCall,
  }),
  reveal: endpoint({
    method: 'POST',
    path: '/calls/:id/reveal',
    action: 'call.reveal',
    summary: 'The number of the caller in full; who read it is recorded',
    params: IdParams,
    body: closed({}),
    reply: Type.Object({ number: Type.String() }),
  }),
  return: endpoint({
    method: 'POST',
    path: '/calls/:id/return',
    action: 'call.return',
    summary: 'Records that a missed call was returned; who was not reached stays to be called',
    params: IdParams,
    body: closed({ result: oneOf(returnResults) }),
    reply: Settled,
  }),
  takeMessage: endpoint({
    method: 'POST',
    path: '/calls/:id/message',
    action: 'message.take',
    summary: 'Takes a message for a colleague, who is told',
    params: IdParams,
    body: closed({
      personId: Id,
      caller: Line,
      text: Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' }),
    }),
    reply: Type.Object({ id: Id }),
  }),
};
