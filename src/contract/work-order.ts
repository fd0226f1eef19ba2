import Type, { type Static } from 'typebox';
import { ClockView } from './clock.ts';
import { endpoint } from './endpoint.ts';
import { PaidService } from './paid-service.ts';
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
  Position,
  page,
} from './shape.ts';

export const workOrderStates = [
  'created',
  'assigned',
  'accepted',
  'departed',
  'on_site',
  'repaired',
  'tested',
  'signed',
  'completed',
  'cancelled',
] as const;
export const checkInOutcomes = ['at_place', 'away', 'no_permission', 'no_position'] as const;

export const WorkOrderRow = Type.Object({
  id: Id,
  orderNo: Type.String(),
  requestId: Id,
  requestNo: Type.String(),
  state: oneOf(workOrderStates),
  task: Type.String(),
  severity: Type.String(),
  faultClass: Type.String(),
  requiredSkill: nullable(Type.String()),
  /** How many go; of two and more, one leads (S2.BUS.19). */
  crewSize: Type.Integer(),
  customerName: Type.String(),
  place: Type.String(),
  distanceMetres: nullable(Type.Integer()),
  branchId: Id,
  branchName: Type.String(),
  engineerId: nullable(Id),
  engineerName: nullable(Type.String()),
  appointmentFrom: nullable(Instant),
  appointmentTo: nullable(Instant),
  dueAt: nullable(Instant),
  dueClause: nullable(Type.String()),
  risk: oneOf(['none', 'at_risk', 'overdue']),
});
export type WorkOrderRow = Static<typeof WorkOrderRow>;

export const PhotoView = Type.Object({
  id: Id,
  name: Type.String(),
  path: Type.String(),
  moment: oneOf(['before', 'after', 'other']),
  takenAt: Instant,
});
export type PhotoView = Static<typeof PhotoView>;

/** What the engineer writes on site: 听 listen, 看 look, 查 check (S2.BUS.09, S2.BUS.23). */
export const Diagnosis = closed({
  use: Paragraphs,
  fault: Paragraphs,
  runningHours: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  mileageKm: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000_000 })),
  history: Type.Optional(Paragraphs),
  isWithinThreeGuarantees: Type.Boolean(),
  wasDismantledBefore: Type.Boolean(),
  cause: Paragraphs,
});
export type Diagnosis = Static<typeof Diagnosis>;

export const PartUsed = closed({
  partNo: Line,
  name: Line,
  quantity: Type.Integer({ minimum: 1, maximum: 10_000 }),
  priceFen: Type.Integer({ minimum: 0, maximum: 100_000_000_00 }),
  isCharged: Type.Boolean(),
});
export type PartUsed = Static<typeof PartUsed>;

export const ServiceReportView = Type.Object({
  reportNo: Type.String(),
  use: nullable(Type.String()),
  fault: nullable(Type.String()),
  cause: nullable(Type.String()),
  work: nullable(Type.String()),
  testResult: nullable(Type.String()),
  isGuidanceGiven: Type.Boolean(),
  runningHours: nullable(Type.Integer()),
  mileageKm: nullable(Type.Integer()),
  isWithinThreeGuarantees: nullable(Type.Boolean()),
  parts: Type.Array(PartUsed),
  chargeFen: Type.Integer(),
  signedAt: nullable(Instant),
  signedByName: nullable(Type.String()),
  signaturePath: nullable(Type.String()),
  score: nullable(Type.Integer()),
  opinion: nullable(Type.String()),
});
export type ServiceReportView = Static<typeof ServiceReportView>;

/** An arrival as the phone told it. */
export const CheckInView = Type.Object({
  at: Instant,
  outcome: oneOf(checkInOutcomes),
  reason: nullable(Type.String()),
  /** From where the site is said to be; null where the phone told no place. */
  distanceMetres: nullable(Type.Integer()),
});
export type CheckInView = Static<typeof CheckInView>;

export const OrderNote = Type.Object({
  id: Id,
  at: Instant,
  authorName: Type.String(),
  text: Type.String(),
  partsToCarry: nullable(Type.String()),
});
export type OrderNote = Static<typeof OrderNote>;

export const WorkOrder = Type.Object({
  id: Id,
  orderNo: Type.String(),
  etag: Type.String(),
  requestId: Id,
  requestNo: Type.String(),
  state: oneOf(workOrderStates),
  task: Type.String(),
  description: Type.String(),
  requiredSkill: nullable(Type.String()),
  crewSize: Type.Integer(),
  leaderId: nullable(Id),
  branchId: Id,
  branchName: Type.String(),
  engineerId: nullable(Id),
  engineerName: nullable(Type.String()),
  customer: Type.Object({ id: Id, name: Type.String() }),
  contact: nullable(Type.Object({ name: Type.String(), phone: Type.String() })),
  site: Type.Object({
    name: Type.String(),
    regionName: Type.String(),
    address: Type.String(),
    lng: nullable(Type.Number()),
    lat: nullable(Type.Number()),
    distanceMetres: nullable(Type.Integer()),
  }),
  asset: nullable(
    Type.Object({
      serialNo: Type.String(),
      vehicleNo: nullable(Type.String()),
      model: Type.String(),
      productLine: Type.String(),
      entitlement: Type.String(),
    }),
  ),
  appointmentFrom: nullable(Instant),
  appointmentTo: nullable(Instant),
  consent: nullable(
    Type.Object({ at: Instant, isGranted: Type.Boolean(), amountFen: Type.Integer(), plan: Type.String() }),
  ),
  /** A service that the customer pays for, where consent to it was asked. */
  paidService: nullable(PaidService),
  report: ServiceReportView,
  photos: Type.Array(PhotoView),
  checkIns: Type.Array(CheckInView),
  /** What was written about the order: calls with the customer, why it was taken back. */
  notes: Type.Array(OrderNote),
  clocks: Type.Array(ClockView),
  /** In the order in which the work goes: the first allowed one is the next step. */
  allowances: Type.Array(Allowance),
});
export type WorkOrder = Static<typeof WorkOrder>;

/** Somebody who could be sent, and their place in the rotation. */
export const Candidate = Type.Object({
  engineerId: Id,
  name: Type.String(),
  /** 1 is the next in turn. */
  turn: Type.Integer(),
  isNext: Type.Boolean(),
  /** Empty when nothing speaks against it: `skill_missing`, `still_out`. */
  passedOver: Type.Array(oneOf(['skill_missing', 'still_out', 'other_branch'])),
  skills: Type.Array(Type.String()),
  openOrders: Type.Integer(),
  lastAssignedAt: nullable(Instant),
});
export type Candidate = Static<typeof Candidate>;

const Done = Type.Object({ id: Id, state: oneOf(workOrderStates) });
const override = Type.Optional(Override);

/** Commands from a phone carry the time of the device: they may arrive later. */
const onSite = { happenedAt: Type.Optional(Instant), override };

function step<B extends Parameters<typeof closed>[0]>(verb: string, summary: string, body: B) {
  return endpoint({
    method: 'POST',
    path: `/work-orders/:id/${verb.replaceAll('_', '-')}`,
    action: `work_order.${verb}`,
    summary,
    params: IdParams,
    body: closed({ ...body, ...onSite }),
    reply: Done,
  });
}

export const workOrderEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/work-orders',
    action: 'work_order.read',
    summary: 'Work orders: of a branch for the dispatcher, of oneself for the engineer',
    query: closed({
      state: Type.Optional(
        Type.String({
          maxLength: 200,
          description: 'states, comma between; `open` for all that are not ended; `unassigned`',
        }),
      ),
      mine: Type.Optional(Type.Boolean()),
      branchId: Type.Optional(Id),
      from: Type.Optional(Instant),
      to: Type.Optional(Instant),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    }),
    reply: page(WorkOrderRow),
  }),
  read: endpoint({
    method: 'GET',
    path: '/work-orders/:id',
    action: 'work_order.read',
    summary: 'A work order with its report, and what the reader may do next',
    params: IdParams,
    reply: WorkOrder,
  }),
  candidates: endpoint({
    method: 'GET',
    path: '/work-orders/:id/candidates',
    action: 'dispatch.assign',
    summary: 'Who is next in the rotation, and why somebody is passed over',
    params: IdParams,
    reply: Type.Object({ clause: nullable(Type.String()), items: Type.Array(Candidate) }),
  }),
  assign: endpoint({
    method: 'POST',
    path: '/work-orders/:id/assign',
    action: 'dispatch.assign',
    summary: 'Sends an engineer; another than the next in turn needs a reason',
    params: IdParams,
    body: closed({
      engineerId: Id,
      leaderId: Type.Optional(Id),
      from: Type.Optional(Instant),
      to: Type.Optional(Instant),
      reason: Type.Optional(Line),
      override,
    }),
    reply: Done,
  }),
  unassign: endpoint({
    method: 'POST',
    path: '/work-orders/:id/unassign',
    action: 'dispatch.unassign',
    summary: 'Takes the order back from its engineer',
    params: IdParams,
    body: closed({ reason: Line, override }),
    reply: Done,
  }),
  agreeAppointment: endpoint({
    method: 'POST',
    path: '/work-orders/:id/appointment',
    action: 'appointment.agree',
    summary: 'Agrees or changes the appointment with the customer',
    params: IdParams,
    body: closed({ from: Instant, to: Instant, happenedAt: Type.Optional(Instant), override }),
    reply: Done,
  }),
  accept: step('accept', 'Takes the order', {}),
  contactCustomer: step('contact_customer', 'Calls the customer before leaving', {
    text: Paragraphs,
    partsToCarry: Type.Optional(Paragraphs),
  }),
  prepare: step('prepare', 'Has documents, forms and parts ready', {
    hasServiceReportForm: Type.Boolean(),
    hasSatisfactionForm: Type.Boolean(),
  }),
  depart: step('depart', 'Sets out', {}),
  checkIn: step('check_in', 'Arrives on site', {
    outcome: oneOf(checkInOutcomes),
    position: Type.Optional(Position),
    reason: Type.Optional(Line),
  }),
  diagnose: step('diagnose', 'Writes the diagnosis', Diagnosis.properties),
  consent: step('request_consent', "Records the customer's answer to plan and price", {
    plan: Paragraphs,
    amountFen: Type.Integer({ minimum: 0, maximum: 100_000_000_00 }),
    isGranted: Type.Boolean(),
  }),
  recordRepair: step('record_repair', 'Writes what was done, with parts', {
    work: Paragraphs,
    parts: Type.Array(PartUsed, { maxItems: 200 }),
    isGuidanceGiven: Type.Boolean(),
  }),
  test: step('test', 'Records the test after the repair', { result: Paragraphs, isPassed: Type.Boolean() }),
  sign: endpoint({
    method: 'POST',
    path: '/work-orders/:id/sign',
    action: 'service_report.sign',
    summary: "Takes the customer's signature and marks, after the work",
    params: IdParams,
    body: closed({
      signedByName: Line,
      /** PNG of the strokes as a data URL. */
      signature: Type.String({ pattern: '^data:image/png;base64,', maxLength: 400_000 }),
      strokes: Type.Integer({ minimum: 1, maximum: 10_000 }),
      score: Type.Integer({ minimum: 1, maximum: 5 }),
      opinion: Type.Optional(Paragraphs),
      ...onSite,
    }),
    reply: Done,
  }),
  complete: step('complete', 'Reports in on completion', {}),
  cancel: step('cancel', 'Ends the order without a visit', { reason: Line }),
  addPhoto: endpoint({
    method: 'POST',
    path: '/work-orders/:id/photos',
    action: 'work_order.add_photo',
    summary: 'Adds a photograph that was uploaded before',
    params: IdParams,
    body: closed({
      fileId: Id,
      moment: oneOf(['before', 'after', 'other']),
      takenAt: Type.Optional(Instant),
      position: Type.Optional(Position),
    }),
    reply: PhotoView,
  }),
};
