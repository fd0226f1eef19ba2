import Type, { type Static } from 'typebox';
import { OrderChecklist } from './checklist-shape.ts';
import { ClockView } from './clock.ts';
import { teams } from './organisation.ts';
import { PaidService } from './paid-service.ts';
import { Allowance, closed, Id, Instant, Line, nullable, oneOf, Paragraphs } from './shape.ts';
import { TakeBack } from './take-back-shape.ts';
import { PartPieces } from './van-stock-shape.ts';
import { MissingParts, VisitPause } from './visit-shape.ts';

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

/** States in which nothing more is done on an order. */
export const endedOrderStates = ['completed', 'cancelled'] as const;
/** What is looked after before the work (S4.TECH.13). */
export const safetyItems = ['power_off', 'area_secured', 'protection_worn', 'people_informed'] as const;

/** What is looked after when the work is done (S4.TECH.14). */
export const clearingItems = ['place_cleared', 'equipment_restored', 'report_handed_over'] as const;

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

/** Before the repair, after it, other; as it goes with the engineer, and as it comes back. */
export const photoMoments = ['before', 'after', 'other', 'taken_back', 'given_back'] as const;

export const PhotoView = Type.Object({
  id: Id,
  name: Type.String(),
  path: Type.String(),
  moment: oneOf(photoMoments),
  takenAt: Instant,
});
export type PhotoView = Static<typeof PhotoView>;

/** Why the same problem had to be repaired again: somebody's work, a part, or something else. */
export const repeatCauses = ['personal', 'part', 'other'] as const;

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
  /** Who decides for the customer, for the customer's file (S1.EXP.02). */
  decisionMaker: Type.Optional(Line),
  /** The same problem was repaired before: why it came again (S2.MACH.12). */
  repeatCause: Type.Optional(oneOf(repeatCauses)),
});
export type Diagnosis = Static<typeof Diagnosis>;

export const PartUsed = closed({
  partNo: Line,
  name: Line,
  quantity: Type.Integer({ minimum: 1, maximum: 10_000 }),
  priceFen: Type.Integer({ minimum: 0, maximum: 100_000_000_00 }),
  isCharged: Type.Boolean(),
  /** Its number was read by the camera. */
  isScanned: Type.Optional(Type.Boolean()),
  /** Whence it came and why, where it was not from the van. */
  elsewhere: Type.Optional(Line),
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
  signerPosition: nullable(Type.String()),
  /** Whether who signed decides for the customer; null where nobody asked. */
  signerDecides: nullable(Type.Boolean()),
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

export const identifiedBy = ['scanned', 'typed'] as const;

/** Which machine an engineer stood before, and how its number was taken. */
export const Identification = Type.Object({
  at: Instant,
  serialNo: Type.String(),
  by: oneOf(identifiedBy),
  /** Another machine of the customer than the one that was reported. */
  isAnother: Type.Boolean(),
});
export type Identification = Static<typeof Identification>;

export const OrderNote = Type.Object({
  id: Id,
  at: Instant,
  authorName: Type.String(),
  text: Type.String(),
  partsToCarry: nullable(Type.String()),
});
export type OrderNote = Static<typeof OrderNote>;

/** Conduct that no machine decides, shown before the action that it names. */
export const Guideline = Type.Object({
  clause: Type.String(),
  clauseNo: Type.String(),
  text: Type.String(),
  before: Type.String(),
});
export type Guideline = Static<typeof Guideline>;

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
  customer: Type.Object({ id: Id, name: Type.String(), decisionMaker: nullable(Type.String()) }),
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
  /** The machine as the engineer last compared it with the order. */
  identification: nullable(Identification),
  /** What the company wants looked after on this order, with the last answers. */
  checklists: Type.Array(OrderChecklist),
  /** What the work will probably take: who goes should have it on the van. */
  likelyParts: Type.Array(PartPieces),
  /** What the regulation wants kept in mind before a step, to be read there. */
  guidelines: Type.Array(Guideline),
  /** When the visit was interrupted, and until when. */
  pauses: Type.Array(VisitPause),
  /** Parts that were missing on site. */
  missingParts: Type.Array(MissingParts),
  /** What was taken along on this request, the oldest first. */
  takeBacks: Type.Array(TakeBack),
  /** To which departments the customer led. */
  departments: nullable(Type.String()),
  /** What was written about the order: calls with the customer, why it was taken back. */
  notes: Type.Array(OrderNote),
  clocks: Type.Array(ClockView),
  /** In the order in which the work goes: the first allowed one is the next step. */
  allowances: Type.Array(Allowance),
});
export type WorkOrder = Static<typeof WorkOrder>;

/** Why an engineer is passed over; the first ones hold at any time, the others for the time asked for. */
export const passedOverReasons = [
  'other_branch',
  'skill_missing',
  'still_out',
  'absent',
  'off_hours',
  'overlap',
  'travel_too_long',
  'other_at_customer',
] as const;

/** Somebody who could be sent, and their place in the rotation. */
export const Candidate = Type.Object({
  engineerId: Id,
  name: Type.String(),
  /** 1 is the next in turn. */
  turn: Type.Integer(),
  isNext: Type.Boolean(),
  /** Empty when nothing speaks against it. */
  passedOver: Type.Array(oneOf(passedOverReasons)),
  skills: Type.Array(Type.String()),
  /** Where the company sends its teams by warranty. */
  team: nullable(oneOf(teams)),
  openOrders: Type.Integer(),
  lastAssignedAt: nullable(Instant),
  /** Parts that the order will probably take and the van has too few of; null where nobody said what it takes. */
  lackingParts: nullable(Type.Array(Type.String())),
});
export type Candidate = Static<typeof Candidate>;
