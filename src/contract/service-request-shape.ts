import Type, { type Static } from 'typebox';
import { entitlements } from './asset.ts';
import { ClockView, risks } from './clock.ts';
import { softwareKinds } from './diagnosis-fields.ts';
import { Allowance, closed, Id, Instant, nullable, oneOf, Paragraphs } from './shape.ts';

export const requestStates = [
  'registered',
  'triaged',
  'waiting',
  'in_field',
  'solved',
  'closed',
  'cancelled',
] as const;
export const channels = [
  'phone',
  'mail',
  'letter',
  'chat',
  'portal',
  'qr_code',
  'web_form',
  'group_robot',
  'import',
  'api',
] as const;
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
  /** What a software case is about, where the regulation wants it recorded (S3.SOFT.06). */
  softwareKind: Type.Optional(oneOf(softwareKinds)),
  /** When the customer asked, if not just now. */
  askedAt: Type.Optional(Instant),
  /** The telephone call in which it was asked for. */
  callId: Type.Optional(Id),
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
