import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Line, nullable, oneOf } from './shape.ts';

/** Somebody else who has the request open. */
export const Present = Type.Object({
  personId: Id,
  name: Type.String(),
  doing: oneOf(['reading', 'writing']),
});
export type Present = Static<typeof Present>;

const PresentHere = Type.Object({ items: Type.Array(Present) });

/** Fields of a canned answer, written `[[customer]]`; the case fills them. */
export const answerFields = [
  'customer',
  'contact',
  'request_no',
  'machine',
  'engineer',
  'due',
  'me',
] as const;

const own = {
  isShared: Type.Boolean({ description: 'everybody of the desk may use it' }),
};
const kept = { ...own, isMine: Type.Boolean(), ownerName: Type.String() };

export const CannedAnswer = Type.Object({ id: Id, title: Type.String(), body: Type.String(), ...kept });
export type CannedAnswer = Static<typeof CannedAnswer>;

/** Filters of the queue as the console's address has them. */
const Filters = Type.Record(Type.String({ pattern: '^[a-zA-Z]{1,30}$' }), Type.String({ maxLength: 200 }), {
  maxProperties: 20,
  additionalProperties: false,
});
export const SavedView = Type.Object({ id: Id, name: Type.String(), filters: Filters, ...kept });
export type SavedView = Static<typeof SavedView>;

const Nothing = Type.Object({});

export const deskEndpoints = {
  presence: endpoint({
    method: 'GET',
    path: '/service-requests/:id/presence',
    action: 'service_request.read',
    summary: 'Who else has it open',
    params: IdParams,
    reply: PresentHere,
  }),
  bePresent: endpoint({
    method: 'PUT',
    path: '/service-requests/:id/presence',
    action: 'presence.tell',
    summary: 'Tells that one has it open; told again every 20 s, forgotten after 45 s',
    params: IdParams,
    body: closed({ doing: nullable(oneOf(['reading', 'writing'])) }),
    reply: PresentHere,
  }),
  answers: endpoint({
    method: 'GET',
    path: '/canned-answers',
    action: 'canned_answer.read',
    summary: 'The reader’s own canned answers and those that are shared',
    reply: Type.Object({ items: Type.Array(CannedAnswer) }),
  }),
  saveAnswer: endpoint({
    method: 'PUT',
    path: '/canned-answers',
    action: 'canned_answer.save',
    summary: 'Keeps a canned answer under an id chosen by the caller, or changes it',
    body: closed({
      id: Id,
      title: Line,
      body: Type.String({ minLength: 1, maxLength: 5_000, pattern: '\\S' }),
      ...own,
    }),
    reply: Nothing,
  }),
  removeAnswer: endpoint({
    method: 'POST',
    path: '/canned-answers/remove',
    action: 'canned_answer.save',
    summary: 'Removes a canned answer',
    body: closed({ id: Id }),
    reply: Nothing,
  }),
  views: endpoint({
    method: 'GET',
    path: '/saved-views',
    action: 'saved_view.read',
    summary: 'The reader’s own views of the queue and those that are shared',
    reply: Type.Object({ items: Type.Array(SavedView) }),
  }),
  saveView: endpoint({
    method: 'PUT',
    path: '/saved-views',
    action: 'saved_view.save',
    summary: 'Keeps a view under an id chosen by the caller, or changes it',
    body: closed({ id: Id, name: Line, filters: Filters, ...own }),
    reply: Nothing,
  }),
  removeView: endpoint({
    method: 'POST',
    path: '/saved-views/remove',
    action: 'saved_view.save',
    summary: 'Removes a view',
    body: closed({ id: Id }),
    reply: Nothing,
  }),
};
