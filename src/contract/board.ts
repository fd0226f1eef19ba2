import Type, { type Static } from 'typebox';
import { Absence } from './absence.ts';
import { risks } from './clock.ts';
import { endpoint } from './endpoint.ts';
import { closed, Id, Instant, nullable, oneOf, Stretch } from './shape.ts';
import { workOrderStates } from './work-order-shape.ts';

/** A place on the board's map; customers' places are rounded to about a kilometre. */
const Place = Type.Object({ lng: Type.Number(), lat: Type.Number() });

/** A work order on the board: in the row of who holds it, or at the side. */
export const BoardOrder = Type.Object({
  id: Id,
  orderNo: Type.String(),
  state: oneOf(workOrderStates),
  task: Type.String(),
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
  /** Whether its state lets the appointment be changed. */
  mayShift: Type.Boolean(),
  /** Whether its engineer may be taken off here: whoever has set out is relieved on the page of the order. */
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

export const boardEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/dispatch/board',
    action: 'dispatch.plan',
    summary:
      'Engineers of a branch with their orders and absences in a stretch of time, and what nobody holds',
    query: closed({ branchId: Id, from: Instant, to: Instant }),
    reply: Board,
  }),
};
