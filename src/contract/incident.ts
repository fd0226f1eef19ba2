import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, nullable, Override, oneOf, Paragraphs, Position } from './shape.ts';

/** Those that put people or tools in danger: the centre steps in (S1.EXP.27). */
export const dangers = ['abuse', 'violence', 'staff_detained', 'tools_detained'] as const;

/** What an engineer may meet at a customer's, beside the fault (S1.EXP.21 to S1.EXP.27). */
export const situations = [
  'other_customer',
  'mealtime',
  'refuses_repair',
  'claims_damages',
  ...dangers,
] as const;
export type Situation = (typeof situations)[number];

/** What the dispatcher does about another user who insists (S1.EXP.21). */
export const insistenceOutcomes = ['other_engineer', 'new_time'] as const;

export const Incident = Type.Object({
  id: Id,
  situation: oneOf(situations),
  text: nullable(Type.String()),
  happenedAt: Instant,
  reportedAt: Instant,
  reportedByName: Type.String(),
  takenOverAt: nullable(Instant),
  takenOverByName: nullable(Type.String()),
  measure: nullable(Type.String()),
  /** Of another user who insists: when they were told, and what was decided. */
  explainedAt: nullable(Instant),
  outcome: nullable(oneOf(insistenceOutcomes)),
  /** Whether this reader may step in. */
  mayTakeOver: Type.Boolean(),
});
export type Incident = Static<typeof Incident>;

export const incidentEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/work-orders/:id/incidents',
    action: 'work_order.read',
    summary: 'What was told to the centre from the place of a work order',
    params: IdParams,
    reply: Type.Object({ items: Type.Array(Incident) }),
  }),
  report: endpoint({
    method: 'POST',
    path: '/work-orders/:id/incidents',
    action: 'incident.report',
    summary: 'Tells the centre what happens on site; those responsible are told at once',
    params: IdParams,
    body: closed({
      situation: oneOf(situations),
      text: Type.Optional(Paragraphs),
      /** The other user was told on the telephone, from outside. */
      hasExplained: Type.Optional(Type.Boolean()),
      /** How long ago it happened, where it is told later. */
      minutesAgo: Type.Optional(Type.Integer({ minimum: 0, maximum: 1440, description: 'minutes' })),
      position: Type.Optional(Position),
      happenedAt: Type.Optional(Instant),
      override: Type.Optional(Override),
    }),
    reply: Type.Object({ id: Id }),
  }),
  takeOver: endpoint({
    method: 'POST',
    path: '/incidents/:id/take-over',
    action: 'incident.take_over',
    summary: 'Steps in, and says what is done about it',
    params: IdParams,
    body: closed({
      measure: Paragraphs,
      /** Asked for where another user insists. */
      outcome: Type.Optional(oneOf(insistenceOutcomes)),
    }),
    reply: Type.Object({ id: Id }),
  }),
};
