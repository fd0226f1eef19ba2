import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, Line, nullable, oneOf } from './shape.ts';
import { KeptReading, Reading, SavedReading, takeoverKinds } from './takeover-reading.ts';

/**
 * `read`: its beginning has been looked at; `trying`, `tried`: without changing anything; `running`, `stopping`,
 * `stopped`, `done`; `failed`: it broke off and goes on when it is run again.
 */
export const takeoverStates = [
  'read',
  'trying',
  'tried',
  'running',
  'stopping',
  'stopped',
  'done',
  'failed',
] as const;

/** What the rows came to, or would come to. */
export const TakeoverCounts = Type.Object({
  rows: Type.Integer(),
  /** Requests, or machines and customers, that came in. */
  taken: Type.Integer(),
  /** Of these, not ended. */
  open: Type.Integer(),
  customers: Type.Integer(),
  assets: Type.Integer(),
  /** Here already, from this file or another one. */
  repeated: Type.Integer(),
  rejected: Type.Integer(),
  /** Totals, and heads that are printed again. */
  skipped: Type.Integer(),
});
export type TakeoverCounts = Static<typeof TakeoverCounts>;

/** A row that does not come in. */
export const TakeoverProblem = Type.Object({
  line: Type.Integer(),
  reason: Type.String(),
  /** Why, and what to do, in the reader's language. */
  why: Type.String(),
  /** How the row begins. */
  text: Type.String(),
});
export type TakeoverProblem = Static<typeof TakeoverProblem>;

const summary = {
  id: Id,
  fileName: Type.String(),
  kind: oneOf(takeoverKinds),
  state: oneOf(takeoverStates),
  askedByName: Type.String(),
  askedAt: Instant,
  /** Rows of the file, once they have been counted. */
  total: nullable(Type.Integer()),
  counts: TakeoverCounts,
};
export const TakeoverRow = Type.Object(summary);
export type TakeoverRow = Static<typeof TakeoverRow>;

export const Takeover = Type.Object({
  ...summary,
  sheets: Type.Array(Type.String()),
  /** As it was tried last, or as it is proposed. */
  reading: Reading,
  /** Words of the file that are not told in ours yet, by column. */
  unknownWords: Type.Record(Type.String(), Type.Array(Type.String())),
  problems: Type.Array(TakeoverProblem),
  reasons: Type.Array(Type.Object({ reason: Type.String(), count: Type.Integer() })),
});
export type Takeover = Static<typeof Takeover>;

/** A column of the file: its title, what is in it, and what it probably means. */
export const ProposedColumn = Type.Object({
  title: Type.String(),
  samples: Type.Array(Type.String()),
  field: nullable(Type.String()),
  /** Because of its title, or of what is in it. */
  because: nullable(oneOf(['title', 'values'])),
});
export type ProposedColumn = Static<typeof ProposedColumn>;

export const ProposedReading = Type.Object({
  columns: Type.Array(ProposedColumn),
  reading: Reading,
  /** The first lines as they are, to see where the titles are. */
  lines: Type.Array(Type.Object({ line: Type.Integer(), cells: Type.Array(Type.String()) })),
});
export type ProposedReading = Static<typeof ProposedReading>;

const Nothing = Type.Object({});
const Reply = Type.Object({ id: Id, state: oneOf(takeoverStates) });

export const takeoverEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/takeovers',
    action: 'takeover.read',
    summary: 'Old registers that were taken over, the latest first',
    reply: Type.Object({ items: Type.Array(TakeoverRow) }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/takeovers/:id',
    action: 'takeover.read',
    summary: 'How far it is, what came in and what did not',
    params: IdParams,
    reply: Takeover,
  }),
  propose: endpoint({
    method: 'GET',
    path: '/takeovers/:id/columns',
    action: 'takeover.read',
    summary: 'The columns of a sheet with what they probably mean',
    params: IdParams,
    query: closed({
      sheet: Type.Optional(Type.String({ maxLength: 100 })),
      kind: Type.Optional(oneOf(takeoverKinds)),
      headLine: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000 })),
    }),
    reply: ProposedReading,
  }),
  upload: endpoint({
    method: 'POST',
    path: '/takeovers',
    action: 'takeover.run',
    summary: 'Begins with a file, sent as multipart/form-data in the field `file`: .xlsx or .csv',
    reply: Reply,
  }),
  try: endpoint({
    method: 'POST',
    path: '/takeovers/:id/try',
    action: 'takeover.run',
    summary: 'Reads the whole file in the background and changes nothing',
    params: IdParams,
    body: Reading,
    reply: Reply,
  }),
  run: endpoint({
    method: 'POST',
    path: '/takeovers/:id/run',
    action: 'takeover.run',
    summary: 'Takes the file over in the background; what is here already stays as it is',
    params: IdParams,
    reply: Reply,
  }),
  stop: endpoint({
    method: 'POST',
    path: '/takeovers/:id/stop',
    action: 'takeover.run',
    summary: 'Stops; what has come in stays',
    params: IdParams,
    reply: Reply,
  }),
  rejects: endpoint({
    method: 'GET',
    path: '/takeovers/:id/rejects/:format',
    action: 'takeover.read',
    summary: 'The rows that did not come in with why, to be mended and sent again: xlsx or csv',
    params: closed({ id: Id, format: oneOf(['xlsx', 'csv']) }),
    reply: Type.Unknown(),
  }),
  template: endpoint({
    method: 'GET',
    path: '/takeover-templates/:kind',
    action: 'takeover.read',
    summary: 'An empty register in the reader’s language, as .xlsx',
    params: closed({ kind: oneOf(takeoverKinds) }),
    reply: Type.Unknown(),
  }),
  readings: endpoint({
    method: 'GET',
    path: '/takeover-readings',
    action: 'takeover.read',
    summary: 'Ways to read registers that were kept under a name',
    reply: Type.Object({ items: Type.Array(SavedReading) }),
  }),
  saveReading: endpoint({
    method: 'PUT',
    path: '/takeover-readings',
    action: 'takeover.run',
    summary: 'Keeps a way to read registers under an id chosen by the caller, or changes it',
    body: closed({ id: Id, name: Line, reading: KeptReading, isShared: Type.Boolean() }),
    reply: Nothing,
  }),
  removeReading: endpoint({
    method: 'POST',
    path: '/takeover-readings/remove',
    action: 'takeover.run',
    summary: 'Removes a way to read registers',
    body: closed({ id: Id }),
    reply: Nothing,
  }),
};
