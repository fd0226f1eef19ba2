import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, Line, nullable, oneOf } from './shape.ts';

export const robotVendors = ['wecom', 'dingtalk', 'feishu'] as const;
export type RobotVendor = (typeof robotVendors)[number];
/** What a group is told: limits that come near or are over. */
export const robotTopics = ['clock.warned', 'clock.overdue'] as const;

/** Why calls are refused: the signature does not hold, is too old, or came with something else before. */
export const refusedCalls = ['forged', 'stale', 'replayed'] as const;
export type RefusedCall = (typeof refusedCalls)[number];

const Secret = Type.Optional(Type.String({ minLength: 1, maxLength: 1000 }));
const shown = {
  name: Line,
  /** Only what concerns this branch; null for the whole company. */
  branchId: nullable(Id),
  isOn: Type.Boolean(),
  topics: Type.Array(oneOf(robotTopics), { maxItems: robotTopics.length, uniqueItems: true }),
};

export const Robot = Type.Object({
  id: Id,
  vendor: oneOf(robotVendors),
  ...shown,
  hasSecret: Type.Boolean(),
  branchName: nullable(Type.String()),
  toldAt: nullable(Instant),
  /** What the vendor said the last time, where it took nothing. */
  fault: nullable(Type.String()),
  waiting: Type.Integer(),
  /** Whether it takes what its group says, and where the vendor is to call. */
  isHearing: Type.Boolean(),
  callbackPath: Type.String(),
  hasToken: Type.Boolean(),
  hasKey: Type.Boolean(),
  receiver: Type.String(),
  customer: nullable(Type.Object({ id: Id, name: Type.String() })),
  heard: Type.Integer(),
  refused: Type.Integer(),
  refusedAt: nullable(Instant),
  refusedWhy: nullable(oneOf(refusedCalls)),
});
export type Robot = Static<typeof Robot>;

export const AddRobot = closed({
  vendor: oneOf(robotVendors),
  ...shown,
  webhook: Type.String({ maxLength: 1000 }),
  secret: Secret,
});
export type AddRobot = Static<typeof AddRobot>;

/** A token or key that is not told stays as it was. */
export const HearRobot = closed({
  isHearing: Type.Boolean(),
  /** DingTalk: the application's secret. WeCom: Token. Feishu: Verification Token. */
  token: Secret,
  /** WeCom: EncodingAESKey. Feishu: Encrypt Key. */
  key: Secret,
  /** WeCom: id of the corporation; empty for a smart robot. */
  receiver: Type.String({ maxLength: 100 }),
  /** All of the group are this customer's people. */
  customerId: nullable(Id),
});
export type HearRobot = Static<typeof HearRobot>;

const Answered = Type.Object({ challenge: Type.Optional(Type.String()) });

export const robotEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/robots',
    action: 'robot.read',
    summary: 'Robots that tell groups of WeCom, DingTalk and Feishu, and how they fare; never their secrets',
    reply: Type.Object({ items: Type.Array(Robot) }),
  }),
  add: endpoint({
    method: 'POST',
    path: '/robots',
    action: 'robot.add',
    summary: 'Adds a robot; address and secret are sealed and never shown again',
    body: AddRobot,
    reply: Type.Object({ id: Id }),
  }),
  remove: endpoint({
    method: 'POST',
    path: '/robots/:id/remove',
    action: 'robot.remove',
    summary: 'Ends a robot and forgets its secrets',
    params: IdParams,
    body: closed({}),
    reply: Type.Object({ id: Id }),
  }),
  listen: endpoint({
    method: 'PUT',
    path: '/robots/:id/hearing',
    action: 'robot.listen',
    summary:
      'Sets whether a robot takes what its group says, and by what its vendor signs; sealed, never shown again',
    params: IdParams,
    body: HearRobot,
    reply: Type.Object({ id: Id }),
  }),
  check: endpoint({
    method: 'GET',
    path: '/robots/:id/callback',
    action: 'robot.hear',
    summary: 'WeCom asks whether this is the address: signed, answered with its own words',
    params: IdParams,
    reply: Type.Unsafe<object>(Type.String({ description: 'text/plain' })),
  }),
  hear: endpoint({
    method: 'POST',
    path: '/robots/:id/callback',
    action: 'robot.hear',
    summary: 'What a group says to its robot, as the vendor signs it; a repetition changes nothing',
    params: IdParams,
    reply: Answered,
  }),
};
