import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { CivilDate, closed, Id, Instant, nullable, oneOf, page } from './shape.ts';

const Period = { from: CivilDate, to: CivilDate, branchId: Type.Optional(Id) };

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
  running: Type.Integer(),
  overridden: Type.Integer(),
  /** kept ÷ (kept + broken), null when neither happened. */
  share: nullable(Type.Number()),
  /** The same share for each of the last periods, oldest first. */
  trend: Type.Array(nullable(Type.Number())),
  /** For indicators: value and whether the target is met. */
  value: nullable(Type.Number()),
  target: nullable(Type.String()),
  isMet: nullable(Type.Boolean()),
});
export type ClauseFigures = Static<typeof ClauseFigures>;

/** One case behind a figure. */
export const ClauseCase = Type.Object({
  requestId: Id,
  requestNo: Type.String(),
  customerName: Type.String(),
  branchName: Type.String(),
  engineerName: nullable(Type.String()),
  outcome: oneOf(['kept', 'broken', 'running', 'overridden']),
  at: Instant,
  dueAt: nullable(Instant),
  explanation: Type.Array(Type.String()),
});
export type ClauseCase = Static<typeof ClauseCase>;

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
    summary: 'For every clause in force: kept, broken, running, overridden, with trend',
    query: closed(Period),
    reply: Type.Object({
      regulation: Type.String(),
      edition: Type.String(),
      inForceFrom: CivilDate,
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
      clause: Type.String({ maxLength: 64 }),
      outcome: oneOf(['kept', 'broken', 'running', 'overridden']),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(ClauseCase),
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
          target: Type.String(),
        }),
      ),
    }),
  }),
};
