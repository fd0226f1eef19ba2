import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { CivilDate, closed, Id, IdParams, Instant, nullable, oneOf, page } from './shape.ts';

/** A text in every language. */
const Words = Type.Object({ 'zh-CN': Type.String(), 'zh-TW': Type.String(), en: Type.String() });

const Counts = Type.Object({
  kept: Type.Integer(),
  broken: Type.Integer(),
  overridden: Type.Integer(),
  running: Type.Integer(),
});
const pair = { before: Counts, after: Counts };
/** Occasions that stand otherwise; results of earlier releases tell it of clauses alone. */
const changes = Type.Optional(Type.Integer());

const Evaluation = Type.Object({
  numerator: Type.Number(),
  denominator: Type.Number(),
  value: nullable(Type.Number()),
  met: nullable(Type.Boolean()),
});

const Penalties = Type.Object({
  found: Type.Integer(),
  fromFen: Type.Integer(),
  toFen: Type.Integer(),
  /** Findings whose amount depends on a wage, a loss or somebody's decision. */
  open: Type.Integer(),
});

const Busiest = Type.Object({ engineers: Type.Integer(), at: nullable(Instant) });

const named = {
  /** Clause, kind and number of the control, such as `S2.BUS.10/deadline1`. */
  key: Type.String(),
  clause: Type.String(),
  clauseNo: Type.String(),
  name: Words,
};

/** What a draft would have made of the history: the same cases before and after. */
export const BacktestResult = Type.Object({
  cases: Type.Integer(),
  events: Type.Integer(),
  /** Occasions that stand otherwise, and the cases that they belong to. */
  changes: Type.Integer(),
  changedCases: Type.Integer(),
  seconds: Type.Number(),
  clauses: Type.Array(Type.Object({ ...named, kind: Type.String(), ...pair, changes: Type.Integer() })),
  branches: Type.Array(Type.Object({ id: nullable(Id), ...pair, changes })),
  people: Type.Array(Type.Object({ id: Id, name: Type.String(), ...pair, changes })),
  months: Type.Array(Type.Object({ month: Type.String({ description: 'YYYY-MM' }), ...pair, changes })),
  indicators: Type.Array(
    Type.Object({
      ...named,
      unit: oneOf(['percent', 'number']),
      target: Type.Object({
        atLeast: Type.Optional(Type.Number()),
        atMost: Type.Optional(Type.Number()),
        below: Type.Optional(Type.Number()),
      }),
      before: Evaluation,
      after: Evaluation,
    }),
  ),
  /** What sanctions would have come to, before anybody confirms, excuses or appeals. */
  sanctions: Type.Array(Type.Object({ ...named, before: Penalties, after: Penalties })),
  /** Engineers on the road in the busiest hour: as it was, and had every visit met its limit before and after. */
  road: Type.Object({
    driven: Busiest,
    before: Busiest,
    after: Busiest,
    /** The hours in which the draft needs most, the busiest first; results of earlier releases have none. */
    hours: Type.Optional(
      Type.Array(
        Type.Object({
          at: Instant,
          driven: Type.Integer(),
          before: Type.Integer(),
          after: Type.Integer(),
        }),
      ),
    ),
  }),
});
export type BacktestResult = Static<typeof BacktestResult>;

export const backtestStates = ['waiting', 'running', 'done', 'failed'] as const;

const filter = {
  /** Only cases that began in the period, both days included. */
  from: Type.Optional(CivilDate),
  to: Type.Optional(CivilDate),
  branchId: Type.Optional(Id),
  productLine: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
};

export const BacktestView = Type.Object({
  id: Id,
  draftId: Id,
  state: oneOf(backtestStates),
  /** 0 to 1. */
  progress: Type.Number(),
  askedByName: Type.String(),
  askedAt: Instant,
  from: nullable(CivilDate),
  to: nullable(CivilDate),
  branchId: nullable(Id),
  productLine: nullable(Type.String()),
  /** The text that was tried: another one than the draft's has been changed since. */
  isOfDraftAsItIs: Type.Boolean(),
  result: nullable(BacktestResult),
});
export type BacktestView = Static<typeof BacktestView>;

const KeptBroken = Type.Object({ kept: Type.Integer(), broken: Type.Integer() });

/** What lies before whoever approves a draft: the latest finished back-test in short. */
export const AttachedBacktest = Type.Object({
  id: Id,
  askedByName: Type.String(),
  askedAt: Instant,
  from: nullable(CivilDate),
  to: nullable(CivilDate),
  branchName: nullable(Type.String()),
  productLine: nullable(Type.String()),
  /** SHA-256 of the text that was tried, and of the draft's as it is now. */
  triedText: Type.String(),
  text: Type.String(),
  isOfDraftAsItIs: Type.Boolean(),
  cases: Type.Integer(),
  events: Type.Integer(),
  changes: Type.Integer(),
  changedCases: Type.Integer(),
  /** The clauses with the most changes. */
  clauses: Type.Array(
    Type.Object({
      key: Type.String(),
      clauseNo: Type.String(),
      name: Type.String(),
      changes: Type.Integer(),
      before: KeptBroken,
      after: KeptBroken,
    }),
  ),
  /** All sanctions together. */
  sanctions: Type.Object({ before: Penalties, after: Penalties }),
  /** On the road in the busiest hour. */
  engineers: Type.Object({ driven: Type.Integer(), before: Type.Integer(), after: Type.Integer() }),
});
export type AttachedBacktest = Static<typeof AttachedBacktest>;

const standing = nullable(oneOf(['kept', 'broken', 'overridden', 'running']));

export const BacktestCase = Type.Object({
  id: Id,
  requestNo: Type.String(),
  customerName: Type.String(),
  branchName: Type.String(),
  occasion: Type.String(),
  clause: Type.String(),
  clauseNo: Type.String(),
  name: Type.String(),
  before: standing,
  after: standing,
});
export type BacktestCase = Static<typeof BacktestCase>;

/** Why an occasion stood as it did, and why it would stand otherwise. */
export const BacktestExplanation = Type.Object({
  occasion: Type.String(),
  before: Type.Array(Type.String()),
  after: Type.Array(Type.String()),
});
export type BacktestExplanation = Static<typeof BacktestExplanation>;

export const backtestEndpoints = {
  run: endpoint({
    method: 'POST',
    path: '/backtests',
    action: 'backtest.run',
    summary: 'Tries a draft on the recorded history; runs in the background',
    body: closed({ draftId: Id, ...filter }),
    reply: Type.Object({ id: Id }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/backtests',
    action: 'backtest.read',
    summary: 'The back-tests of a draft, the latest first, without their results',
    query: closed({ draftId: Id }),
    reply: Type.Object({ items: Type.Array(BacktestView) }),
  }),
  one: endpoint({
    method: 'GET',
    path: '/backtests/:id',
    action: 'backtest.read',
    summary: 'A back-test: how far it is, and what it found',
    params: IdParams,
    reply: BacktestView,
  }),
  cases: endpoint({
    method: 'GET',
    path: '/backtests/:id/cases',
    action: 'backtest.read',
    summary: 'The cases whose verdict changes',
    params: IdParams,
    query: closed({
      clause: Type.Optional(Type.String({ maxLength: 64 })),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(BacktestCase),
  }),
  explain: endpoint({
    method: 'GET',
    path: '/backtests/:id/explain',
    action: 'backtest.read',
    summary: 'Why a case stood as it did, and why it would stand otherwise',
    params: IdParams,
    query: closed({ caseId: Id }),
    reply: Type.Object({ items: Type.Array(BacktestExplanation) }),
  }),
};
