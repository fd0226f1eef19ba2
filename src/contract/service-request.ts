import Type, { type Static } from 'typebox';
import { entitlements } from './asset.ts';
import { ClockView, risks, TimelineEntry } from './clock.ts';
import { endpoint } from './endpoint.ts';
import { Explained } from './explanation.ts';
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
  page,
} from './shape.ts';

export const requestStates = [
  'registered',
  'triaged',
  'waiting',
  'in_field',
  'solved',
  'closed',
  'cancelled',
] as const;
export const channels = ['phone', 'mail', 'letter', 'chat', 'portal', 'qr_code', 'import', 'api'] as const;
export const requestKinds = ['repair', 'installation', 'maintenance', 'consultation', 'complaint'] as const;
export const faultClasses = ['body', 'chassis', 'engine', 'electrical', 'other'] as const;
export const severities = ['normal', 'urgent', 'stopped'] as const;

export const RegisterServiceRequest = closed({
  channel: oneOf(channels),
  kind: oneOf(requestKinds),
  customerId: Id,
  contactId: Type.Optional(Id),
  siteId: Id,
  assetId: Type.Optional(Id),
  faultClass: oneOf(faultClasses),
  severity: oneOf(severities),
  /** A component supplier has to be asked. */
  isSupplierNeeded: Type.Boolean(),
  /** Raised by own staff, not by the customer. */
  isOpenedByStaff: Type.Optional(Type.Boolean()),
  description: Paragraphs,
  /** When the customer asked, if not just now. */
  askedAt: Type.Optional(Instant),
});
export type RegisterServiceRequest = Static<typeof RegisterServiceRequest>;

/** A line of the queue. */
export const ServiceRequestRow = Type.Object({
  id: Id,
  requestNo: Type.String(),
  state: oneOf(requestStates),
  kind: oneOf(requestKinds),
  severity: oneOf(severities),
  faultClass: oneOf(faultClasses),
  description: Type.String({ description: 'its first 120 characters' }),
  customerName: Type.String(),
  place: Type.String(),
  serialNo: nullable(Type.String()),
  branchId: Id,
  branchName: Type.String(),
  ownerName: nullable(Type.String()),
  engineerName: nullable(Type.String()),
  registeredAt: Instant,
  /** The earliest limit of its open clocks. */
  dueAt: nullable(Instant),
  dueClause: nullable(Type.String()),
  risk: oneOf(risks),
});
export type ServiceRequestRow = Static<typeof ServiceRequestRow>;

export const Note = Type.Object({
  id: Id,
  at: Instant,
  authorName: Type.String(),
  kind: oneOf(['reply', 'written_contact', 'note', 'remote_attempt']),
  text: Type.String(),
});
export type Note = Static<typeof Note>;

export const ServiceRequest = Type.Object({
  id: Id,
  requestNo: Type.String(),
  etag: Type.String(),
  state: oneOf(requestStates),
  channel: oneOf(channels),
  kind: oneOf(requestKinds),
  severity: oneOf(severities),
  faultClass: oneOf(faultClasses),
  isSupplierNeeded: Type.Boolean(),
  description: Type.String(),
  registeredAt: Instant,
  registeredByName: Type.String(),
  ownerName: nullable(Type.String()),
  branchId: Id,
  branchName: Type.String(),
  customer: Type.Object({ id: Id, customerNo: Type.String(), name: Type.String(), tier: Type.String() }),
  contact: nullable(Type.Object({ id: Id, name: Type.String(), phone: Type.String() })),
  site: Type.Object({
    id: Id,
    name: Type.String(),
    regionName: Type.String(),
    address: Type.String(),
    distanceMetres: nullable(Type.Integer()),
  }),
  asset: nullable(
    Type.Object({
      id: Id,
      serialNo: Type.String(),
      model: Type.String(),
      productLine: Type.String(),
      entitlement: oneOf(entitlements),
      warrantyUntil: nullable(Type.String()),
    }),
  ),
  resolution: nullable(Type.String()),
  clocks: Type.Array(ClockView),
  notes: Type.Array(Note),
  workOrders: Type.Array(
    Type.Object({
      id: Id,
      orderNo: Type.String(),
      state: Type.String(),
      engineerName: nullable(Type.String()),
      appointmentFrom: nullable(Instant),
      appointmentTo: nullable(Instant),
    }),
  ),
  /** Other open requests of this customer. */
  openBeside: Type.Array(Type.Object({ id: Id, requestNo: Type.String(), description: Type.String() })),
  /** Address of the customer's page, for those who may hand it out. */
  portalPath: nullable(Type.String()),
  allowances: Type.Array(Allowance),
});
export type ServiceRequest = Static<typeof ServiceRequest>;

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
    summary: 'How many are open, at risk, overdue and waiting (counted to 10,000 at most)',
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
  explain: endpoint({
    method: 'GET',
    path: '/service-requests/:id/explain',
    action: 'service_request.read',
    summary: 'Why its clocks and verdicts stand as they do; with an action, what stands before it',
    params: IdParams,
    query: closed({ action: Type.Optional(Type.String({ maxLength: 100 })) }),
    reply: Explained,
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
    body: closed({ kind: oneOf(['note', 'remote_attempt']), text: Paragraphs }),
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
