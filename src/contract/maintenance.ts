import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, Line, nullable, oneOf, Paragraphs } from './shape.ts';

export const maintenanceStates = ['active', 'paused', 'ended'] as const;

/** A visit that a plan made, or tried to. */
export const MaintenanceVisit = Type.Object({
  at: Instant,
  requestId: nullable(Id),
  orderId: nullable(Id),
  orderNo: nullable(Type.String()),
  /** Why it has no work order or no appointment: the gates' own words. */
  refusals: Type.Array(
    Type.Object({ code: Type.String(), message: Type.String(), clause: Type.Optional(Type.String()) }),
  ),
});

export const MaintenancePlan = Type.Object({
  id: Id,
  title: Type.String(),
  task: Type.String(),
  assetId: Id,
  serialNo: Type.String(),
  model: Type.String(),
  customerName: Type.String(),
  branchId: Id,
  branchName: Type.String(),
  requiredSkill: nullable(Type.String()),
  crewSize: Type.Integer(),
  /** Date and time on the clock of the zone, such as `2026-03-31T09:00`. */
  startsAt: Type.String(),
  zone: Type.String(),
  rule: Type.String({ description: 'RFC 5545, such as `FREQ=MONTHLY;BYMONTHDAY=-1`' }),
  minutes: Type.Integer(),
  leadDays: Type.Integer(),
  state: oneOf(maintenanceStates),
  /** The next visit that has no work order yet, and those after it. */
  nextAt: nullable(Instant),
  upcoming: Type.Array(Instant),
  last: nullable(MaintenanceVisit),
});
export type MaintenancePlan = Static<typeof MaintenancePlan>;

const planned = {
  title: Line,
  task: Paragraphs,
  crewSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
  startsAt: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$' }),
  /** The zone of the branch unless said otherwise. */
  zone: Type.Optional(Line),
  rule: Type.String({
    minLength: 5,
    maxLength: 300,
    pattern: '^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)[A-Z0-9=;,+-]*$',
  }),
  minutes: Type.Integer({ minimum: 15, maximum: 1440 }),
  leadDays: Type.Integer({ minimum: 0, maximum: 90 }),
};

export const PlanMaintenance = closed({ assetId: Id, requiredSkill: Type.Optional(Line), ...planned });
export type PlanMaintenance = Static<typeof PlanMaintenance>;

const Changed = Type.Object({ id: Id, state: oneOf(maintenanceStates) });

function verb(name: 'pause' | 'resume' | 'end', summary: string) {
  return endpoint({
    method: 'POST',
    path: `/maintenance-plans/:id/${name}`,
    action: `maintenance.${name}`,
    summary,
    params: IdParams,
    body: closed({}),
    reply: Changed,
  });
}

export const maintenanceEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/maintenance-plans',
    action: 'maintenance.read',
    summary: 'Maintenance that comes round, with the next visits of each plan',
    query: closed({ branchId: Type.Optional(Id), assetId: Type.Optional(Id) }),
    reply: Type.Object({ items: Type.Array(MaintenancePlan) }),
  }),
  plan: endpoint({
    method: 'POST',
    path: '/maintenance-plans',
    action: 'maintenance.plan',
    summary: 'Plans visits to a machine that come round by a rule; their work orders are made ahead of time',
    body: PlanMaintenance,
    reply: Type.Object({ id: Id, state: oneOf(maintenanceStates), nextAt: nullable(Instant) }),
  }),
  change: endpoint({
    method: 'PUT',
    path: '/maintenance-plans/:id',
    action: 'maintenance.change',
    summary:
      'Plans it otherwise from the next day on that has no work order yet; what was made stays as it is',
    params: IdParams,
    /** Zone and people stay as they are where they are left out. */
    body: closed({ requiredSkill: nullable(Line), ...planned }),
    reply: Type.Object({ id: Id, state: oneOf(maintenanceStates), nextAt: nullable(Instant) }),
  }),
  pause: verb('pause', 'No work orders are made until it goes on'),
  resume: verb('resume', 'Goes on with the next visit from now'),
  end: verb('end', 'No more visits'),
};
