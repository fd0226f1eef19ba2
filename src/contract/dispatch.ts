import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import {
  closed,
  Id,
  IdParams,
  Instant,
  Line,
  nullable,
  Override,
  oneOf,
  Paragraphs,
  Stretch,
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
export type RejectReason = (typeof rejectReasons)[number];

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

/** An order that an engineer gave back. */
export const Rejection = Type.Object({
  id: Id,
  engineerName: Type.String(),
  reason: oneOf(rejectReasons),
  /** The engineer's own words. */
  note: nullable(Type.String()),
  at: Instant,
  /** Whether the reason holds; null while nobody has said. */
  isAccepted: nullable(Type.Boolean()),
  judgedByName: nullable(Type.String()),
  judgementNote: nullable(Type.String()),
});
export type Rejection = Static<typeof Rejection>;

const Done = Type.Object({ id: Id, state: oneOf(workOrderStates) });
const override = Type.Optional(Override);

export const dispatchEndpoints = {
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
  rejections: endpoint({
    method: 'GET',
    path: '/work-orders/:id/rejections',
    action: 'dispatch.judge_rejection',
    summary: 'Who gave the order back and why, the last first, and what was judged of it',
    params: IdParams,
    reply: Type.Object({ items: Type.Array(Rejection) }),
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
};
