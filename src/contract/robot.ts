import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, Line, nullable, oneOf } from './shape.ts';

export const robotVendors = ['wecom', 'dingtalk', 'feishu'] as const;
export type RobotVendor = (typeof robotVendors)[number];
/** What a group is told: limits that come near or are over. */
export const robotTopics = ['clock.warned', 'clock.overdue'] as const;

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
});
export type Robot = Static<typeof Robot>;

export const AddRobot = closed({
  vendor: oneOf(robotVendors),
  ...shown,
  webhook: Type.String({ maxLength: 1000 }),
  secret: Secret,
});
export type AddRobot = Static<typeof AddRobot>;

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
};
