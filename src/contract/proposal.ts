import Type, { type Static } from 'typebox';
import { Obstacle } from './dispatch.ts';
import { endpoint } from './endpoint.ts';
import { CivilDate, closed, Id, IdParams, Instant, nullable, oneOf } from './shape.ts';

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
  /** Orders whose parts are on the van of who goes; plans that were kept before do not say. */
  withParts: Type.Optional(Type.Integer()),
  points: Type.Integer(),
});
export type PlanFigures = Static<typeof PlanFigures>;

/** What a plan is judged by: points for each. */
export const Goals = closed({
  latePerHour: Type.Integer({ minimum: 0, maximum: 10_000 }),
  travelPerHour: Type.Integer({ minimum: 0, maximum: 10_000 }),
  unequalLoad: Type.Integer({ minimum: 0, maximum: 10_000 }),
  otherEngineer: Type.Integer({ minimum: 0, maximum: 10_000 }),
  missingParts: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
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
  /** Those of them who do not lead, by name. */
  crewNames: Type.Array(Type.String()),
  from: Instant,
  to: Instant,
  travelMinutes: Type.Integer(),
  isLate: Type.Boolean(),
  isSameEngineer: Type.Boolean(),
  /** Whether the parts that it will probably take are on the van; null where nobody said what it takes. */
  hasParts: nullable(Type.Boolean()),
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

export const proposalEndpoints = {
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
