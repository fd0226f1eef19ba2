import Type, { type Static } from 'typebox';
import { customerTiers } from './customer.ts';
import { endpoint } from './endpoint.ts';
import { CivilDate, closed, Id, Instant, nullable, oneOf, page } from './shape.ts';

const Period = {
  from: CivilDate,
  to: CivilDate,
  branchId: Type.Optional(Id),
  /** Who answers for the occasions. */
  personId: Type.Optional(Id),
  /** The customer's class. */
  tier: Type.Optional(oneOf(customerTiers)),
};

const Place = {
  clause: Type.String({ maxLength: 64 }),
  control: Type.Integer({ minimum: 0, maximum: 1_000 }),
};

/** How long the periods of a trend are. Weeks begin on Monday. */
export const trendSteps = ['month', 'week', 'day'] as const;

/** How one control of a clause was kept in a period. */
export const ClauseFigures = Type.Object({
  clause: Type.String(),
  clauseNo: Type.String(),
  chapter: Type.String(),
  control: Type.Integer(),
  kind: Type.String(),
  name: Type.String(),
  text: Type.String(),
  kept: Type.Integer(),
  broken: Type.Integer(),
  overridden: Type.Integer(),
  /** Broken, and excused by a supervisor: neither kept nor broken. */
  excused: Type.Integer(),
  /** Violations or merits that a sanction or reward found, or cases that a charge was worked out for. */
  found: Type.Integer(),
  /** Open now, whatever the period. */
  running: Type.Integer(),
  /** Of those running, the ones that have been warned of. */
  atRisk: Type.Integer(),
  /** kept ÷ (kept + broken), null when neither happened. */
  share: nullable(Type.Number()),
  /** The same share for each period of the trend, oldest first. */
  trend: Type.Array(nullable(Type.Number())),
  /** For indicators: the two parts, the value and whether the target is met. */
  numerator: nullable(Type.Number()),
  denominator: nullable(Type.Number()),
  value: nullable(Type.Number()),
  target: nullable(Type.String()),
  isMet: nullable(Type.Boolean()),
});
export type ClauseFigures = Static<typeof ClauseFigures>;

/** What can be counted of a control: how its occasions came out, which are open, and the two parts of an indicator. */
export const caseOutcomes = [
  'kept',
  'broken',
  'overridden',
  'excused',
  'found',
  'running',
  'at_risk',
  'waited',
  'numerator',
  'denominator',
] as const;

/** What a case may be: whatever has a log of its own. */
export const caseKinds = [
  'service_request',
  'form',
  'duty',
  'conduct',
  'call',
  'customer',
  'asset',
  'person',
  'branch',
  'company',
  'edition',
] as const;

/** One case behind a figure. */
export const ClauseCase = Type.Object({
  subjectId: Id,
  subjectKind: oneOf(caseKinds),
  /** The number or name by which people know it; null where it has none. */
  subjectNo: nullable(Type.String()),
  /** The title of a form, the name of a duty; null of others. */
  subjectTitle: nullable(Type.String()),
  customerName: nullable(Type.String()),
  branchName: nullable(Type.String()),
  /** Who answers for it. */
  personName: nullable(Type.String()),
  outcome: oneOf(caseOutcomes),
  at: Instant,
  dueAt: nullable(Instant),
  /** What it adds to the figure: 1, or for an indicator its amount; negative where a verdict was withdrawn. */
  amount: Type.Number(),
  explanation: Type.Array(Type.String()),
});
export type ClauseCase = Static<typeof ClauseCase>;

/** One branch, person or class of customers in the figures of a control. */
export const FigureShare = Type.Object({
  /** Id of branch or person, or the class; null for what has none. */
  key: nullable(Type.String()),
  name: nullable(Type.String()),
  kept: Type.Integer(),
  broken: Type.Integer(),
  overridden: Type.Integer(),
  excused: Type.Integer(),
  found: Type.Integer(),
  numerator: Type.Number(),
  denominator: Type.Number(),
});
export type FigureShare = Static<typeof FigureShare>;

/** How often and for how long somebody let the clocks of a clause wait, for one reason. */
export const PauseFigures = Type.Object({
  personId: nullable(Id),
  personName: nullable(Type.String()),
  /** Word of the reason, as the event gave it; null where it gave none. */
  reason: nullable(Type.String()),
  /** The same in the reader's language. */
  reasonName: nullable(Type.String()),
  clause: Type.String(),
  control: Type.Integer(),
  clauseNo: Type.String(),
  name: Type.String(),
  pauses: Type.Integer(),
  cases: Type.Integer(),
  minutes: Type.Integer({ description: 'minutes until now for those that go on' }),
  open: Type.Integer(),
});
export type PauseFigures = Static<typeof PauseFigures>;

/** How often somebody let a gate pass, and the reasons that were given. */
export const OverrideFigures = Type.Object({
  personId: nullable(Id),
  personName: nullable(Type.String()),
  clause: Type.String(),
  control: Type.Integer(),
  clauseNo: Type.String(),
  name: Type.String(),
  overrides: Type.Integer(),
  /** How many of them have a file that shows why. */
  shown: Type.Integer(),
  /** Kinds of reasons and reasons in words, five of each at most. */
  reasons: Type.Array(Type.String()),
});
export type OverrideFigures = Static<typeof OverrideFigures>;

export const MonthFigures = Type.Object({
  month: Type.String({ description: 'YYYY-MM' }),
  requests: Type.Integer(),
  visits: Type.Integer(),
  personDays: Type.Number(),
  costFen: Type.Integer(),
  timelyRate: nullable(Type.Number()),
  satisfactionRate: nullable(Type.Number()),
  complaintRate: nullable(Type.Number()),
});
export type MonthFigures = Static<typeof MonthFigures>;

export const complianceEndpoints = {
  figures: endpoint({
    method: 'GET',
    path: '/compliance',
    action: 'compliance.read',
    summary: 'For every clause in force: kept, broken, overridden, excused, running and at risk, with trend',
    query: closed({ ...Period, step: Type.Optional(oneOf(trendSteps)) }),
    reply: Type.Object({
      regulation: Type.String(),
      edition: Type.String(),
      inForceFrom: CivilDate,
      /** First days of the periods of the trend, oldest first. */
      trendStarts: Type.Array(CivilDate),
      items: Type.Array(ClauseFigures),
    }),
  }),
  cases: endpoint({
    method: 'GET',
    path: '/compliance/cases',
    action: 'compliance.read',
    summary: 'The cases behind a figure',
    query: closed({
      ...Period,
      ...Place,
      outcome: oneOf(caseOutcomes),
      /** Of what waited: only for this reason, as the event gave it. */
      reason: Type.Optional(Type.String({ maxLength: 200 })),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(ClauseCase),
  }),
  breakdown: endpoint({
    method: 'GET',
    path: '/compliance/breakdown',
    action: 'compliance.read',
    summary: 'The figures of one control by branch, person or class of customers',
    query: closed({ ...Period, ...Place, by: oneOf(['branch', 'person', 'tier']) }),
    reply: Type.Object({ items: Type.Array(FigureShare) }),
  }),
  exceptions: endpoint({
    method: 'GET',
    path: '/compliance/exceptions',
    action: 'compliance.read',
    summary: 'Who let clocks wait and gates pass, how often and why',
    query: closed(Period),
    reply: Type.Object({ pauses: Type.Array(PauseFigures), overrides: Type.Array(OverrideFigures) }),
  }),
  statistics: endpoint({
    method: 'GET',
    path: '/statistics/monthly',
    action: 'statistics.read',
    summary: 'Monthly service statistics',
    query: closed({
      from: Type.String({ pattern: '^\\d{4}-\\d{2}$' }),
      to: Type.String({ pattern: '^\\d{4}-\\d{2}$' }),
      branchId: Type.Optional(Id),
    }),
    reply: Type.Object({
      months: Type.Array(MonthFigures),
      targets: Type.Array(
        Type.Object({
          figure: oneOf(['timelyRate', 'satisfactionRate', 'complaintRate']),
          clause: Type.String(),
          control: Type.Integer(),
          target: Type.String(),
        }),
      ),
    }),
  }),
};
