import Type, { type Static } from 'typebox';
import type { Carried } from '#engine/carried.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Lifecycle } from '#kernel/lifecycle.ts';
import { TimelineEntry } from './clock.ts';
import { endpoint } from './endpoint.ts';
import type { FiledForm } from './form.ts';
import type { FieldFacts, FormKind } from './form-shape.ts';
import type { RepairTerms } from './repair-terms.ts';
import { closed, Id, IdParams, Instant, Line, nullable, oneOf, page } from './shape.ts';
import type { VanPart } from './van-stock-shape.ts';
import { WorkOrder, type WorkOrderRow } from './work-order-shape.ts';

/** An earlier repair of the machine. */
export const EarlierRepair = Type.Object({
  orderNo: Type.String(),
  completedAt: Instant,
  engineerName: nullable(Type.String()),
  fault: nullable(Type.String()),
  cause: nullable(Type.String()),
  work: nullable(Type.String()),
});
export type EarlierRepair = Static<typeof EarlierRepair>;

/** A job with all that its engineer needs on the way. */
export const FieldJob = Type.Object({
  order: WorkOrder,
  timeline: Type.Array(TimelineEntry),
  /** What gates are asked about: the case as the engine knows it, of its clocks those that may end. */
  state: Type.Unsafe<SubjectState>(Type.Object({})),
  terms: Type.Unsafe<RepairTerms>(Type.Object({})),
  history: Type.Array(EarlierRepair),
  /** The customer's other machines: an engineer may be led to one of them. */
  machines: Type.Array(Type.Object({ serialNo: Type.String(), model: Type.String() })),
});
export type FieldJob = Static<typeof FieldJob>;

/** What is true of every order: states with their actions, and what a signature closes. */
export interface OrderCourse {
  readonly lifecycle: Lifecycle<string, string>;
  readonly closedBySignature: readonly string[];
}

/** The forms that the reader may fill in, and by form and field the fact that fills a field. */
export interface CarriedForms {
  readonly kinds: readonly FormKind[];
  readonly facts: Readonly<Record<string, FieldFacts>>;
}

/** A piece of the day's package: `rows`, `job:<id>`, `gates:<edition>`, `course`, `van`, `forms`, `form:<id>`. Its body is left out where the phone has this version. */
export const DayPart = Type.Object({
  name: Type.String(),
  version: Type.String(),
  body: Type.Optional(
    Type.Unsafe<
      | readonly WorkOrderRow[]
      | readonly VanPart[]
      | FieldJob
      | Carried
      | OrderCourse
      | CarriedForms
      | FiledForm
    >(Type.Object({})),
  ),
});
export type DayPart = Static<typeof DayPart>;

export const conflicts = ['reassigned', 'cancelled', 'ended'] as const;
export const clockDoubts = ['clock_far_off', 'clock_was_set', 'in_future'] as const;

/** A change as the phone kept it. `body` and `params` are those of the endpoint; the server adds when it happened. */
export const FieldCommand = closed({
  key: Type.String({ minLength: 8, maxLength: 200 }),
  /** `POST /work-orders/:id/sign` */
  call: Type.String({ maxLength: 200 }),
  params: Type.Record(Type.String(), Type.String({ maxLength: 200 })),
  body: Type.Record(Type.String(), Type.Unknown()),
  /** The order whose later commands wait for this one. */
  orderId: Type.Optional(Id),
  /** When it happened by the phone's clock, and which field of the body tells it. */
  deviceAt: Instant,
  timeField: oneOf(['happenedAt', 'takenAt']),
  /** How far the phone's clock was behind ours when they last met before; null where they had not met. */
  knownOffsetMs: nullable(Type.Integer()),
});
export type FieldCommand = Static<typeof FieldCommand>;

/** What became of a command. Of one that is refused, the later ones of its order wait: they were not tried. */
export const FieldOutcome = Type.Object({
  key: Type.String(),
  outcome: oneOf(['done', 'refused', 'set_aside', 'waiting']),
  reply: Type.Optional(Type.Unknown()),
  problem: Type.Optional(Type.Unknown()),
  conflict: Type.Optional(oneOf(conflicts)),
  doubt: Type.Optional(oneOf(clockDoubts)),
});
export type FieldOutcome = Static<typeof FieldOutcome>;

/** Work that met an order which had changed meanwhile: kept until a person has settled it. */
export const WorkSetAside = Type.Object({
  id: Id,
  orderId: Id,
  orderNo: Type.String(),
  requestId: Id,
  requestNo: Type.String(),
  customerName: Type.String(),
  branchId: Id,
  personName: Type.String(),
  call: Type.String(),
  /** What was written, as the phone sent it. */
  input: Type.Record(Type.String(), Type.Unknown()),
  conflict: oneOf(conflicts),
  orderState: Type.String(),
  engineerName: nullable(Type.String()),
  deviceAt: Instant,
  happenedAt: Instant,
  receivedAt: Instant,
  doubt: nullable(oneOf(clockDoubts)),
  settledAt: nullable(Instant),
  settledByName: nullable(Type.String()),
  settlement: nullable(Type.String()),
});
export type WorkSetAside = Static<typeof WorkSetAside>;

export const commandsAtOnce = 25;

export const fieldWorkEndpoints = {
  day: endpoint({
    method: 'GET',
    path: '/field-work/day',
    action: 'field_work.read',
    summary:
      'All that the reader needs for their open orders, without signal; of what the phone has, only the name',
    query: closed({
      known: Type.Optional(
        Type.String({ maxLength: 12_000, description: 'versions that the phone has, comma between' }),
      ),
    }),
    reply: Type.Object({ serverAt: Instant, parts: Type.Array(DayPart) }),
  }),
  sync: endpoint({
    method: 'POST',
    path: '/field-work/sync',
    action: 'field_work.sync',
    summary: 'Commands that a phone kept, in their order; each has its own answer and happens once',
    body: closed({
      /** What the phone's clock showed when it sent this. */
      deviceAt: Instant,
      commands: Type.Array(FieldCommand, { maxItems: commandsAtOnce }),
    }),
    reply: Type.Object({
      serverAt: Instant,
      offsetMs: Type.Integer(),
      outcomes: Type.Array(FieldOutcome),
    }),
  }),
  setAside: endpoint({
    method: 'GET',
    path: '/field-work/set-aside',
    action: 'field_work.settle',
    summary: 'Work of engineers that met an order which had changed meanwhile',
    query: closed({
      isSettled: Type.Optional(Type.Boolean()),
      branchId: Type.Optional(Id),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(WorkSetAside),
  }),
  settle: endpoint({
    method: 'POST',
    path: '/field-work/set-aside/:id/settle',
    action: 'field_work.settle',
    summary: 'Says what became of work that was set aside',
    params: IdParams,
    body: closed({ settlement: Line }),
    reply: Type.Object({ id: Id }),
  }),
};

/** Told by the product itself where a phone's work cannot be done any more. */
export const setAsideEndpoint = endpoint({
  method: 'POST',
  path: '/field-work/set-aside',
  action: 'field_work.set_aside',
  summary: 'Keeps work for a person to settle',
  body: closed({
    orderId: Id,
    key: Type.String(),
    call: Type.String(),
    conflict: oneOf(conflicts),
    happenedAt: Instant,
    input: Type.Record(Type.String(), Type.Unknown()),
  }),
  reply: Type.Object({ id: Id }),
});

/** Told by the product itself where the clock of a phone was too far off. */
export const doubtClockEndpoint = endpoint({
  method: 'POST',
  path: '/field-work/doubt-clock',
  action: 'field_work.doubt_clock',
  summary: 'Writes down that a time is in doubt',
  body: closed({ orderId: Id, doubt: oneOf(clockDoubts), offsetMs: Type.Integer() }),
  reply: Type.Object({ id: Id }),
});
