import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import {
  Allowance,
  CivilDate,
  closed,
  Fen,
  Id,
  IdParams,
  Instant,
  Line,
  nullable,
  oneOf,
  Paragraphs,
  page,
} from './shape.ts';

export const conductKinds = ['sanction', 'reward'] as const;

/** In the order in which a case goes its way; from `excused` on it came to nothing. */
export const conductStatuses = [
  'found',
  'proposed',
  'confirmed',
  'decided',
  'served',
  'effective',
  'appealed',
  'final',
  'settled',
  'expired',
  'excused',
  'dismissed',
  'annulled',
  'withdrawn',
] as const;

/** What a percentage may be of; wages are known to the product, the others are told by the one who proposes. */
export const toldBases = [
  'month_bonus',
  'allowance',
  'loss',
  'claim',
  'project_profit',
  'contract_value',
  'order_value',
] as const;

const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'YYYY-MM' });

/** A violation or a merit in a list. */
export const ConductRow = Type.Object({
  id: Id,
  conductNo: Type.String(),
  kind: oneOf(conductKinds),
  clause: Type.String(),
  name: Type.String({ description: 'name of the sanction or reward in the regulation' }),
  personId: nullable(Id),
  personName: nullable(Type.String()),
  branchName: nullable(Type.String()),
  status: oneOf(conductStatuses),
  fen: nullable(Fen),
  foundAt: Instant,
  dueAt: nullable(Instant),
  isOverdue: Type.Boolean(),
  /** The reader is the person that it is about. */
  isOwn: Type.Boolean(),
});
export type ConductRow = Static<typeof ConductRow>;

/** A measure that the clause asks for, with its arithmetic in words. */
export const MeasureView = Type.Object({
  row: Type.Integer(),
  measures: Type.Array(Type.String()),
  fromFen: nullable(Type.Integer()),
  toFen: nullable(Type.Integer()),
  isOpen: Type.Boolean({ description: 'the one who decides says how much, within the bounds' }),
  points: Type.Number(),
  days: Type.Number(),
  words: Type.Array(Type.String(), { description: 'how it was worked out' }),
  needs: Type.Array(Type.String(), { description: 'what percentages are of and nobody has told yet' }),
});
export type MeasureView = Static<typeof MeasureView>;

const Decision = Type.Object({
  byName: nullable(Type.String()),
  measures: Type.Array(Type.String()),
  fen: Type.Integer(),
  points: Type.Number(),
  days: Type.Number(),
});

/** A case with its evidence, what is asked for, what was done, and what this reader may do. */
export const ConductView = Type.Object({
  ...ConductRow.properties,
  edition: Type.String(),
  clauseText: Type.String(),
  text: nullable(Type.String({ description: 'what the one who reported it wrote' })),
  cause: nullable(Type.String()),
  reportedByName: nullable(Type.String()),
  requestId: nullable(Id),
  requestNo: nullable(Type.String()),
  grounds: Type.Array(Type.String(), {
    description: 'the finding in words: what happened, when, by how much',
  }),
  process: Type.Array(Type.String(), { description: 'the due process of the clause in words' }),
  causes: Type.Array(Type.String()),
  excuses: Type.Array(Type.String()),
  onRefusal: Type.Array(Type.String()),
  witnesses: Type.Integer({ description: 'how many sign where the person refuses to' }),
  measures: Type.Array(MeasureView),
  proposed: nullable(
    Type.Object({
      byName: nullable(Type.String()),
      measures: Type.Array(Type.String()),
      fromFen: nullable(Type.Integer()),
      toFen: nullable(Type.Integer()),
    }),
  ),
  decided: nullable(Decision),
  signature: nullable(oneOf(['signed', 'witnessed', 'not_asked'])),
  witnessNames: Type.Array(Type.String()),
  appeal: nullable(Type.Object({ at: Instant, words: Type.String() })),
  acts: Type.Array(
    Type.Object({ act: Type.String(), byName: Type.String(), at: Instant, words: nullable(Type.String()) }),
  ),
  expiresAt: nullable(Instant),
  settledMonth: nullable(Type.String()),
  allowances: Type.Array(Allowance),
  etag: Type.String(),
});
export type ConductView = Static<typeof ConductView>;

const words = Type.Optional(Paragraphs);
const Measures = Type.Array(Line, { minItems: 1, maxItems: 10 });
const Sums = {
  fen: Fen,
  points: Type.Optional(Type.Number({ minimum: 0, maximum: 1000 })),
  days: Type.Optional(Type.Number({ minimum: 0, maximum: 366 })),
};
const Reply = Type.Object({ id: Id, conductNo: Type.String(), status: oneOf(conductStatuses) });
export type ConductReply = Static<typeof Reply>;

function act<const A extends string, B extends ReturnType<typeof closed>>(name: A, summary: string, body: B) {
  return endpoint({
    method: 'POST',
    path: `/conduct-cases/:id/${name.replaceAll('_', '-')}`,
    action: `conduct.${name}`,
    summary,
    params: IdParams,
    body,
    reply: Reply,
  });
}

const said = closed({ words });

export const conductEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/conduct-cases',
    action: 'conduct.read',
    summary: 'Violations and merits, the newest first; everybody sees the own ones',
    query: closed({
      kind: Type.Optional(oneOf(conductKinds)),
      status: Type.Optional(oneOf(conductStatuses)),
      open: Type.Optional(Type.Literal('true')),
      personId: Type.Optional(Id),
      mine: Type.Optional(Type.Literal('true')),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(ConductRow),
  }),
  read: endpoint({
    method: 'GET',
    path: '/conduct-cases/:id',
    action: 'conduct.read',
    summary: 'One violation or merit with evidence, arithmetic, due process and what was done',
    params: IdParams,
    reply: ConductView,
  }),
  clauses: endpoint({
    method: 'GET',
    path: '/conduct-clauses',
    action: 'conduct.read',
    summary: 'Sanctions and rewards of the regulation in force that a person may report, with their causes',
    reply: Type.Object({
      items: Type.Array(
        Type.Object({
          clause: Type.String(),
          control: Type.Integer(),
          kind: oneOf(conductKinds),
          name: Type.String(),
          text: Type.String(),
          causes: Type.Array(
            Type.Object({
              id: Type.String({ description: 'by which a report names it' }),
              name: Type.String(),
            }),
          ),
          roles: Type.Array(Type.String(), { description: 'who answers for it has one of these roles' }),
        }),
      ),
    }),
  }),
  payroll: endpoint({
    method: 'GET',
    path: '/conduct-payroll',
    action: 'conduct.payroll',
    summary: 'What a month’s pay takes over: settled deductions and bonuses, by person',
    query: closed({ month: Month }),
    reply: Type.Object({
      month: Type.String(),
      items: Type.Array(
        Type.Object({
          id: Id,
          conductNo: Type.String(),
          personName: Type.String(),
          kind: oneOf(conductKinds),
          clause: Type.String(),
          measures: Type.Array(Type.String()),
          fen: Type.Integer({ description: 'fen; deductions below zero' }),
        }),
      ),
    }),
  }),
  report: endpoint({
    method: 'POST',
    path: '/conduct-cases',
    action: 'conduct.report',
    summary: 'Reports a violation or a merit of one person with its facts',
    body: closed({
      clause: Line,
      control: Type.Integer({ minimum: 0, maximum: 100 }),
      personId: Id,
      cause: Type.Optional(Line),
      occurredAt: Instant,
      text: Paragraphs,
      requestId: Type.Optional(Id),
      units: Type.Optional(Type.Number({ minimum: 0, maximum: 100_000 })),
    }),
    reply: Reply,
  }),
  open: endpoint({
    method: 'POST',
    path: '/conduct-findings',
    action: 'conduct.open',
    summary: 'Opens the case of a finding that the engine made; the product itself calls it',
    body: closed({
      originId: Id,
      edition: Line,
      kind: oneOf(conductKinds),
      finding: Type.Unknown(),
    }),
    reply: Reply,
  }),
  namePerson: act(
    'name_person',
    'Names the person who answers for a finding',
    closed({ personId: Id, words }),
  ),
  verify: act('verify', 'Says that the facts were inquired into', closed({ words: Paragraphs })),
  propose: act(
    'propose',
    'Proposes one of the measures that the clause asks for',
    closed({
      row: Type.Integer({ minimum: 0, maximum: 100 }),
      bases: Type.Optional(closed(Object.fromEntries(toldBases.map(base => [base, Type.Optional(Fen)])))),
      words,
    }),
  ),
  confirm: act('confirm', 'Confirms the violation or merit', said),
  excuse: act('excuse', 'Excuses it for a reason of the list', closed({ excuse: Line, words })),
  dismiss: act('dismiss', 'Dismisses it: it is no violation', closed({ words: Paragraphs })),
  hear: act('hear', 'Records what the person said when heard', closed({ words: Paragraphs })),
  decide: act('decide', 'Decides the measure', closed({ measures: Measures, ...Sums, words })),
  serve: act(
    'serve',
    'Serves the slip on the person',
    closed({ educationNote: Type.Optional(Paragraphs), words }),
  ),
  sign: act('sign', 'Signs the slip', said),
  refuseSignature: act(
    'refuse_signature',
    'Records that the person refuses to sign, with witnesses who sign instead',
    closed({
      witnesses: Type.Array(Id, { maxItems: 5 }),
      follows: Type.Optional(Line),
      words,
    }),
  ),
  appeal: act('appeal', 'Appeals in writing', closed({ words: Paragraphs })),
  answer: act(
    'answer',
    'Answers the appeal, with reasons',
    closed({
      answer: oneOf(['upheld', 'annulled', 'milder']),
      measures: Type.Optional(Measures),
      fen: Type.Optional(Fen),
      words: Paragraphs,
    }),
  ),
  settle: act('settle', 'Carries it to the pay of a month', closed({ month: Month, words })),
  withdraw: act('withdraw', 'Withdraws it: its facts fell away', closed({ words: Paragraphs })),
  expire: act('expire', 'Ends its term: it is neither shown nor counted any more', said),
  recordWage: endpoint({
    method: 'PUT',
    path: '/people/:id/wage',
    action: 'conduct.record_wage',
    summary: 'Records the wage of a month, which limits deductions and is the base of percentages',
    params: IdParams,
    body: closed({ month: Month, wageFen: Fen }),
    reply: Type.Object({ id: Id, month: Type.String() }),
  }),
  readGuard: endpoint({
    method: 'GET',
    path: '/wage-guard',
    action: 'conduct.read_guard',
    summary: 'What the law lets an employer take from a month’s wage, as this company has it',
    reply: Type.Object({
      maxPercent: Type.Integer(),
      minimumWageFen: Fen,
      rule: Type.String(),
      reason: nullable(Type.String()),
      setByName: nullable(Type.String()),
      setOn: nullable(CivilDate),
    }),
  }),
  setGuard: endpoint({
    method: 'PUT',
    path: '/wage-guard',
    action: 'conduct.set_guard',
    summary: 'Sets the legal guard, with the reason',
    body: closed({
      maxPercent: Type.Integer({ minimum: 0, maximum: 100 }),
      minimumWageFen: Fen,
      rule: Line,
      reason: Paragraphs,
    }),
    reply: Type.Object({ id: Id }),
  }),
};
