import Type, { type Static } from 'typebox';
import { customerTiers } from './customer.ts';
import { endpoint } from './endpoint.ts';
import { CivilDate, closed, Id, IdParams, Instant, oneOf } from './shape.ts';

/** What can be asked “why?”. */
export const explainedKinds = [
  'clock',
  'verdict',
  'refusal',
  'charge',
  'finding',
  'grade',
  'duty',
  'approval',
  'figure',
] as const;

/** Why something stands as it does, in words, a sentence a line: clause and edition, facts, events, arithmetic. */
export const ExplainedItem = Type.Object({
  kind: oneOf(explainedKinds),
  clause: Type.String(),
  clauseNo: Type.String(),
  control: Type.Integer({ description: 'place of the control in its clause, from 0' }),
  name: Type.String(),
  /** How it stands, as its kind names it; of a refusal its code, of a grade the class. */
  status: Type.String(),
  at: Instant,
  lines: Type.Array(Type.String()),
});
export type ExplainedItem = Static<typeof ExplainedItem>;

export const Explained = Type.Object({
  /** The edition that judges what happens to it now. */
  edition: Type.String(),
  /** What people call it: a number, or the name of a figure. */
  title: Type.String(),
  items: Type.Array(ExplainedItem),
});
export type Explained = Static<typeof Explained>;

const tried = { action: Type.Optional(Type.String({ maxLength: 100 })) };

export const explanationEndpoints = {
  request: endpoint({
    method: 'GET',
    path: '/service-requests/:id/explain',
    action: 'service_request.read',
    summary: 'Why its clocks, verdicts, charge, grades and findings stand so; with an action, what bars it',
    params: IdParams,
    query: closed(tried),
    reply: Explained,
  }),
  conduct: endpoint({
    method: 'GET',
    path: '/conduct-cases/:id/explain',
    action: 'conduct.read',
    summary: 'Why a violation or a merit was found, and how its measure is reckoned',
    params: IdParams,
    reply: Explained,
  }),
  duty: endpoint({
    method: 'GET',
    path: '/duties/:id/explain',
    action: 'duty.read',
    summary: 'Why a duty came up, who has to do it until when, and how it ended',
    params: IdParams,
    reply: Explained,
  }),
  form: endpoint({
    method: 'GET',
    path: '/forms/:id/explain',
    action: 'form.read',
    summary: 'Why a form is decided on by these people, and why it stands so',
    params: IdParams,
    query: closed(tried),
    reply: Explained,
  }),
  figure: endpoint({
    method: 'GET',
    path: '/compliance/explain',
    action: 'compliance.read',
    summary: 'How a figure of a clause is reckoned: what it counts, the sums, the target',
    query: closed({
      from: CivilDate,
      to: CivilDate,
      branchId: Type.Optional(Id),
      personId: Type.Optional(Id),
      tier: Type.Optional(oneOf(customerTiers)),
      clause: Type.String({ maxLength: 64 }),
      control: Type.Integer({ minimum: 0, maximum: 1_000 }),
    }),
    reply: Explained,
  }),
};
