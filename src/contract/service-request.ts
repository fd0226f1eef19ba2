import Type, { type Static } from 'typebox';
import { risks, TimelineEntry } from './clock.ts';
import { endpoint } from './endpoint.ts';
import {
  faultClasses,
  RegisterServiceRequest,
  requestKinds,
  requestStates,
  ServiceRequest,
  ServiceRequestRow,
  severities,
} from './service-request-shape.ts';
import { closed, Id, IdParams, Instant, Line, nullable, Override, oneOf, Paragraphs, page } from './shape.ts';

const Done = Type.Object({ id: Id, state: oneOf(requestStates) });
const withText = { text: Paragraphs, override: Type.Optional(Override) };

export const ListServiceRequests = closed({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  state: Type.Optional(
    Type.String({ maxLength: 200, description: 'states, comma between; `open` for all that are not ended' }),
  ),
  branchId: Type.Optional(Id),
  severity: Type.Optional(oneOf(severities)),
  faultClass: Type.Optional(oneOf(faultClasses)),
  risk: Type.Optional(oneOf(risks)),
  mine: Type.Optional(Type.Boolean()),
  customerId: Type.Optional(Id),
  sort: Type.Optional(oneOf(['due', 'newest'])),
  cursor: Type.Optional(Type.String({ maxLength: 500 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});
export type ListServiceRequests = Static<typeof ListServiceRequests>;

/** More than that nobody reads as a figure: `5,000+`. */
export const countedAtMost = 5_000;

export const serviceRequestEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/service-requests',
    action: 'service_request.read',
    summary: 'The queue: filtered, searched, by due time or newest first',
    query: ListServiceRequests,
    reply: page(ServiceRequestRow),
  }),
  counts: endpoint({
    method: 'GET',
    path: '/service-requests/counts',
    action: 'service_request.read',
    summary: 'How many are open, at risk, overdue and waiting (counted to 5,000 at most)',
    reply: Type.Object({
      open: Type.Integer(),
      atRisk: Type.Integer(),
      overdue: Type.Integer(),
      waiting: Type.Integer(),
      mine: Type.Integer(),
    }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/service-requests/:id',
    action: 'service_request.read',
    summary: 'A service request with its clocks and what the reader may do with it',
    params: IdParams,
    reply: ServiceRequest,
  }),
  timeline: endpoint({
    method: 'GET',
    path: '/service-requests/:id/timeline',
    action: 'service_request.read',
    summary: 'All that happened to it, as its log tells',
    params: IdParams,
    reply: Type.Object({ items: Type.Array(TimelineEntry) }),
  }),
  register: endpoint({
    method: 'POST',
    path: '/service-requests',
    action: 'service_request.register',
    summary: 'Registers what a customer asks for',
    body: RegisterServiceRequest,
    reply: Type.Object({
      id: Id,
      requestNo: Type.String(),
      state: oneOf(requestStates),
      dueAt: nullable(Instant),
    }),
  }),
  triage: endpoint({
    method: 'POST',
    path: '/service-requests/:id/triage',
    action: 'service_request.triage',
    summary: 'Settles class, severity and supplier, and takes it over',
    params: IdParams,
    body: closed({
      kind: oneOf(requestKinds),
      faultClass: oneOf(faultClasses),
      severity: oneOf(severities),
      isSupplierNeeded: Type.Boolean(),
      override: Type.Optional(Override),
    }),
    reply: Done,
  }),
  assign: endpoint({
    method: 'POST',
    path: '/service-requests/:id/assign',
    action: 'service_request.assign',
    summary: 'Gives it to somebody of the desk, or to nobody; answers who had it, so that it can be undone',
    params: IdParams,
    body: closed({
      ownerId: nullable(Id),
      /** Only while this person has it, or nobody: what is undone does not take it from who has taken it since. */
      heldById: Type.Optional(nullable(Id)),
      override: Type.Optional(Override),
    }),
    reply: Type.Object({ id: Id, state: oneOf(requestStates), formerOwnerId: nullable(Id) }),
  }),
  reply: endpoint({
    method: 'POST',
    path: '/service-requests/:id/reply',
    action: 'service_request.reply',
    summary: 'Answers the customer',
    params: IdParams,
    body: closed(withText),
    reply: Done,
  }),
  contactInWriting: endpoint({
    method: 'POST',
    path: '/service-requests/:id/contact-in-writing',
    action: 'service_request.contact_in_writing',
    summary: 'Takes the fault up with the customer in writing',
    params: IdParams,
    body: closed(withText),
    reply: Done,
  }),
  note: endpoint({
    method: 'POST',
    path: '/service-requests/:id/note',
    action: 'service_request.note',
    summary: 'Writes an internal note or a remote attempt down',
    params: IdParams,
    body: closed({
      kind: oneOf(['note', 'remote_attempt']),
      text: Paragraphs,
      /** What a remote attempt found, for records that want it (S0.DISC.22). */
      found: Type.Optional(
        closed({ cause: Type.Optional(Line), remedy: Type.Optional(Line), isSolved: Type.Boolean() }),
      ),
      mentionedIds: Type.Optional(Type.Array(Id, { maxItems: 20, uniqueItems: true })),
    }),
    reply: Done,
  }),
  wait: endpoint({
    method: 'POST',
    path: '/service-requests/:id/wait',
    action: 'service_request.wait',
    summary: 'Waits for the customer; pauses what the regulation lets be paused',
    params: IdParams,
    body: closed({
      reason: oneOf(['customer_away', 'customer_to_decide', 'customer_to_send', 'site_not_ready']),
      text: Type.Optional(Paragraphs),
      /** What shows it, uploaded before: a letter, a photograph. */
      fileIds: Type.Optional(Type.Array(Id, { maxItems: 10, uniqueItems: true })),
      override: Type.Optional(Override),
    }),
    reply: Done,
  }),
  resume: endpoint({
    method: 'POST',
    path: '/service-requests/:id/resume',
    action: 'service_request.resume',
    summary: 'Goes on after waiting',
    params: IdParams,
    body: closed({ text: Type.Optional(Paragraphs) }),
    reply: Done,
  }),
  solveRemotely: endpoint({
    method: 'POST',
    path: '/service-requests/:id/solve-remotely',
    action: 'service_request.solve_remotely',
    summary: 'Solved without a visit',
    params: IdParams,
    body: closed({ resolution: Paragraphs, override: Type.Optional(Override) }),
    reply: Done,
  }),
  passToField: endpoint({
    method: 'POST',
    path: '/service-requests/:id/pass-to-field',
    action: 'service_request.pass_to_field',
    summary: 'Passes it on to field service: makes a work order',
    params: IdParams,
    body: closed({
      task: Paragraphs,
      requiredSkill: Type.Optional(Line),
      crewSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
      override: Type.Optional(Override),
    }),
    reply: Type.Object({ id: Id, state: oneOf(requestStates), workOrderId: Id, orderNo: Type.String() }),
  }),
  close: endpoint({
    method: 'POST',
    path: '/service-requests/:id/close',
    action: 'service_request.close',
    summary: 'Ends it',
    params: IdParams,
    body: closed({ resolution: Type.Optional(Paragraphs), override: Type.Optional(Override) }),
    reply: Done,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/service-requests/:id/cancel',
    action: 'service_request.cancel',
    summary: 'The customer withdrew it, or it was registered by mistake',
    params: IdParams,
    body: closed({ reason: Line, override: Type.Optional(Override) }),
    reply: Done,
  }),
  reopen: endpoint({
    method: 'POST',
    path: '/service-requests/:id/reopen',
    action: 'service_request.reopen',
    summary: 'Opens a solved or closed one again',
    params: IdParams,
    body: closed({ reason: Line, override: Type.Optional(Override) }),
    reply: Done,
  }),
};
