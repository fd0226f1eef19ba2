import Type, { type Static } from 'typebox';
import { risks } from './clock.ts';
import { endpoint } from './endpoint.ts';
import {
  CivilDate,
  closed,
  Id,
  IdParams,
  Instant,
  Line,
  nullable,
  Override,
  oneOf,
  Paragraphs,
} from './shape.ts';
import { passedOverReasons, workOrderStates } from './work-order-shape.ts';

/** Why an engineer gives an order back. */
export const rejectReasons = [
  'no_time',
  'skill_missing',
  'too_far',
  'parts_missing',
  'tool_missing',
  'ill',
  'other',
] as const;
export const absenceReasons = ['leave', 'sick', 'training', 'trip', 'shift_off', 'other'] as const;

/** A stretch of time in which somebody cannot be sent. */
export const Absence = Type.Object({
  id: Id,
  engineerId: Id,
  engineerName: Type.String(),
  from: Instant,
  to: Instant,
  reason: oneOf(absenceReasons),
  note: nullable(Type.String()),
});
export type Absence = Static<typeof Absence>;

/** A place on the board's map; customers' places are rounded to about a kilometre. */
const Place = Type.Object({ lng: Type.Number(), lat: Type.Number() });
const Stretch = Type.Object({ from: Instant, to: Instant });

/** A work order on the board: in the row of who holds it, or at the side. */
export const BoardOrder = Type.Object({
  id: Id,
  orderNo: Type.String(),
  requestId: Id,
  requestNo: Type.String(),
  state: oneOf(workOrderStates),
  task: Type.String(),
  severity: Type.String(),
  faultClass: Type.String(),
  requiredSkill: nullable(Type.String()),
  crewSize: Type.Integer(),
  customerName: Type.String(),
  place: nullable(Place),
  placeName: Type.String(),
  distanceMetres: nullable(Type.Integer()),
  engineerId: nullable(Id),
  /** Who goes along, the leader among them. */
  crewIds: Type.Array(Id),
  leaderId: nullable(Id),
  from: nullable(Instant),
  to: nullable(Instant),
  /** How long such a job takes, from the company's own history. */
  plannedMinutes: Type.Integer(),
  /** On the way there from the visit before on the same day, else from the branch; null without a time. */
  travelMinutes: nullable(Type.Integer()),
  dueAt: nullable(Instant),
  dueClause: nullable(Type.String()),
  risk: oneOf(risks),
  /** The engineer who was at this customer last. */
  lastEngineerId: nullable(Id),
  /** Whether its state lets the appointment be changed, and its engineer be taken off. */
  mayShift: Type.Boolean(),
  mayTakeBack: Type.Boolean(),
});
export type BoardOrder = Static<typeof BoardOrder>;

export const BoardEngineer = Type.Object({
  engineerId: Id,
  name: Type.String(),
  skills: Type.Array(Type.String()),
  /** Place in the rotation, 1 is next. */
  turn: Type.Integer(),
  isOut: Type.Boolean(),
  absences: Type.Array(Absence),
});
export type BoardEngineer = Static<typeof BoardEngineer>;

export const Board = Type.Object({
  branch: Type.Object({ id: Id, name: Type.String(), zone: Type.String(), place: Place }),
  engineers: Type.Array(BoardEngineer),
  /** Working hours of the branch in the stretch asked for. */
  hours: Type.Array(Stretch),
  /** Held by somebody, with an appointment in the stretch, or without any. */
  orders: Type.Array(BoardOrder),
  unassigned: Type.Array(BoardOrder),
});
export type Board = Static<typeof Board>;

/** What keeps an engineer from a job at a time. */
export const Obstacle = Type.Object({
  rule: oneOf(passedOverReasons),
  /** The clause of the regulation that says so; null for what is true in every company. */
  clause: nullable(Type.String()),
  /** The order, absence or appointment in the way. */
  with: nullable(Type.String()),
});
export type Obstacle = Static<typeof Obstacle>;

/** What an urgent order pushes aside. */
export const Displaced = Type.Object({
  orderId: Id,
  orderNo: Type.String(),
  customerName: Type.String(),
  from: Instant,
  to: Instant,
  dueAt: nullable(Instant),
  /** Where it could go instead on the same day with the same engineer; null where it no longer fits. */
  movedTo: nullable(Stretch),
  isLateThen: Type.Boolean(),
});
export type Displaced = Static<typeof Displaced>;

export const proposalStates = ['asked', 'working', 'done', 'failed'] as const;
export const itemStates = ['proposed', 'accepted', 'refused'] as const;

/** How good a plan of the day is. Lower points are better. */
export const PlanFigures = Type.Object({
  placed: Type.Integer(),
  late: Type.Integer(),
  lateMinutes: Type.Integer(),
  travelMinutes: Type.Integer(),
  /** Standard deviation of the minutes of work and travel of the engineers. */
  loadSpreadMinutes: Type.Integer(),
  sameEngineer: Type.Integer(),
  points: Type.Integer(),
});
export type PlanFigures = Static<typeof PlanFigures>;

/** What a plan is judged by: points for each. */
export const Goals = closed({
  latePerHour: Type.Integer({ minimum: 0, maximum: 10_000 }),
  travelPerHour: Type.Integer({ minimum: 0, maximum: 10_000 }),
  unequalLoad: Type.Integer({ minimum: 0, maximum: 10_000 }),
  otherEngineer: Type.Integer({ minimum: 0, maximum: 10_000 }),
  waitPerHour: Type.Integer({ minimum: 0, maximum: 10_000 }),
});
export type Goals = Static<typeof Goals>;

export const ProposedItem = Type.Object({
  orderId: Id,
  orderNo: Type.String(),
  task: Type.String(),
  customerName: Type.String(),
  engineerId: Id,
  engineerName: Type.String(),
  /** Who goes along, where the job needs more than one; the first leads. */
  crewIds: Type.Array(Id),
  from: Instant,
  to: Instant,
  travelMinutes: Type.Integer(),
  isLate: Type.Boolean(),
  isSameEngineer: Type.Boolean(),
  state: oneOf(itemStates),
  /** Why it was refused when it was accepted. */
  refusals: Type.Array(
    Type.Object({ code: Type.String(), message: Type.String(), clause: Type.Optional(Type.String()) }),
  ),
});
export type ProposedItem = Static<typeof ProposedItem>;

export const Unplaced = Type.Object({
  orderId: Id,
  orderNo: Type.String(),
  task: Type.String(),
  customerName: Type.String(),
  /** The rule that fails, with those for whom it does. */
  why: Type.Array(Type.Object({ ...Obstacle.properties, engineers: Type.Array(Type.String()) })),
});
export type Unplaced = Static<typeof Unplaced>;

export const Proposal = Type.Object({
  id: Id,
  branchId: Id,
  onDate: CivilDate,
  state: oneOf(proposalStates),
  askedAt: Instant,
  askedByName: Type.String(),
  goals: Goals,
  seconds: nullable(Type.Number()),
  /** The clause that demands the rotation, which the plan is compared with. */
  rotationClause: nullable(Type.String()),
  figures: nullable(Type.Object({ proposal: PlanFigures, oneByOne: PlanFigures, rotation: PlanFigures })),
  /** No plan of the routes looked at is better by more than this share. */
  gap: nullable(Type.Number()),
  items: Type.Array(ProposedItem),
  unplaced: Type.Array(Unplaced),
});
export type Proposal = Static<typeof Proposal>;

/** An order that an engineer may take: where about, not whose. */
export const Grabbable = Type.Object({
  id: Id,
  orderNo: Type.String(),
  task: Type.String(),
  severity: Type.String(),
  requiredSkill: nullable(Type.String()),
  placeName: Type.String(),
  distanceMetres: nullable(Type.Integer()),
  from: nullable(Instant),
  to: nullable(Instant),
  dueAt: nullable(Instant),
  /** Why this engineer cannot. */
  passedOver: Type.Array(oneOf(passedOverReasons)),
});
export type Grabbable = Static<typeof Grabbable>;

const Done = Type.Object({ id: Id, state: oneOf(workOrderStates) });
const override = Type.Optional(Override);

export const dispatchEndpoints = {
  board: endpoint({
    method: 'GET',
    path: '/dispatch/board',
    action: 'dispatch.plan',
    summary:
      'Engineers of a branch with their orders and absences in a stretch of time, and what nobody holds',
    query: closed({ branchId: Id, from: Instant, to: Instant }),
    reply: Board,
  }),
  fit: endpoint({
    method: 'GET',
    path: '/work-orders/:id/fit',
    action: 'dispatch.assign',
    summary: 'What speaks against an engineer at a time, and what an urgent insertion there would displace',
    params: IdParams,
    query: closed({ engineerId: Id, from: Instant, to: Instant }),
    reply: Type.Object({ obstacles: Type.Array(Obstacle), displaced: Type.Array(Displaced) }),
  }),
  insert: endpoint({
    method: 'POST',
    path: '/work-orders/:id/insert',
    action: 'urgent_visit.insert',
    summary: 'Sends an engineer at once; what is in the way goes to the next gap, or back to the side',
    params: IdParams,
    body: closed({
      engineerId: Id,
      from: Instant,
      to: Instant,
      reason: Line,
      /** What the dispatcher was shown as displaced: refused when it is something else by now. */
      displaces: Type.Array(Id, { maxItems: 50 }),
      override,
    }),
    reply: Type.Object({ id: Id, state: oneOf(workOrderStates), displaced: Type.Array(Displaced) }),
  }),
  reject: endpoint({
    method: 'POST',
    path: '/work-orders/:id/reject',
    action: 'dispatch.reject',
    summary: 'The engineer gives the order back to the dispatcher, with a reason; clocks go on',
    params: IdParams,
    body: closed({
      reason: oneOf(rejectReasons),
      note: Type.Optional(Paragraphs),
      happenedAt: Type.Optional(Instant),
      override,
    }),
    reply: Done,
  }),
  judgeRejection: endpoint({
    method: 'POST',
    path: '/work-orders/:id/judge-rejection',
    action: 'dispatch.judge_rejection',
    summary: 'The dispatcher says whether the reason of the last rejection holds',
    params: IdParams,
    body: closed({ isAccepted: Type.Boolean(), note: Type.Optional(Line), override }),
    reply: Done,
  }),
  grabbable: endpoint({
    method: 'GET',
    path: '/dispatch/grabbable',
    action: 'dispatch.grab',
    summary: 'Orders that the reader may take, where the company allows it',
    reply: Type.Object({ isAllowed: Type.Boolean(), items: Type.Array(Grabbable) }),
  }),
  grab: endpoint({
    method: 'POST',
    path: '/work-orders/:id/grab',
    action: 'dispatch.grab',
    summary: 'The engineer takes an order that nobody holds, where the company allows it',
    params: IdParams,
    body: closed({ override }),
    reply: Done,
  }),
  absences: endpoint({
    method: 'GET',
    path: '/absences',
    action: 'absence.read',
    summary: 'Who cannot be sent, and when',
    query: closed({ branchId: Type.Optional(Id), from: Instant, to: Instant }),
    reply: Type.Object({ items: Type.Array(Absence) }),
  }),
  addAbsence: endpoint({
    method: 'POST',
    path: '/people/:id/absences',
    action: 'absence.add',
    summary: 'Notes that somebody cannot be sent; answers with what they hold in that time',
    params: IdParams,
    body: closed({
      from: Instant,
      to: Instant,
      reason: oneOf(absenceReasons),
      note: Type.Optional(Line),
    }),
    reply: Type.Object({ id: Id, held: Type.Array(Type.String()) }),
  }),
  endAbsence: endpoint({
    method: 'POST',
    path: '/absences/:id/end',
    action: 'absence.end',
    summary: 'Ends an absence now, or takes one back that has not begun',
    params: IdParams,
    body: closed({}),
    reply: Type.Object({ id: Id }),
  }),
};

export const planningEndpoints = {
  propose: endpoint({
    method: 'POST',
    path: '/dispatch/proposals',
    action: 'proposal.ask',
    summary: 'Asks for a plan of a day: everything that nobody holds, placed at once',
    body: closed({ branchId: Id, onDate: CivilDate, goals: Type.Optional(Goals) }),
    reply: Type.Object({ id: Id, state: oneOf(proposalStates) }),
  }),
  latest: endpoint({
    method: 'GET',
    path: '/dispatch/proposals',
    action: 'dispatch.plan',
    summary: 'The last proposals of a branch, the newest first, without their items',
    query: closed({ branchId: Id }),
    reply: Type.Object({
      items: Type.Array(
        Type.Object({
          id: Id,
          onDate: CivilDate,
          state: oneOf(proposalStates),
          askedAt: Instant,
          askedByName: Type.String(),
        }),
      ),
    }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/dispatch/proposals/:id',
    action: 'dispatch.plan',
    summary: 'A proposal: what was optimised, what could not be placed and why, compared with the rotation',
    params: IdParams,
    reply: Proposal,
  }),
  accept: endpoint({
    method: 'POST',
    path: '/dispatch/proposals/:id/accept',
    action: 'proposal.accept',
    summary: 'Sends the engineers as proposed, as a whole or some orders; each passes every gate',
    params: IdParams,
    body: closed({ orderIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 500 })) }),
    reply: Type.Object({ accepted: Type.Integer(), refused: Type.Integer() }),
  }),
};
