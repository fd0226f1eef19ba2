import Type, { type Static } from 'typebox';
import { ConductRow, ConductView, conductKinds, conductStatuses, toldBases } from './conduct-shape.ts';
import { endpoint } from './endpoint.ts';
import {
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

const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'YYYY-MM' });
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
          clauseNo: Type.String({ description: 'the number that people say' }),
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
          clauseNo: Type.String({ description: 'number of the clause as people say it' }),
          name: Type.String({ description: 'name of the sanction or reward in the regulation' }),
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
  look: act('look', 'Lets time take it further: reminds, or makes final what is appealed no more', said),
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
