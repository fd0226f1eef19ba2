import Type, { type Static } from 'typebox';
import type { Control } from '#engine/regulation.ts';
import { endpoint } from './endpoint.ts';
import { roles } from './roles.ts';
import { closed, nullable, oneOf } from './shape.ts';

/** Longest text of a regulation that is taken, in UTF-16 units: about two hundred printed pages. */
export const longestRegulation = 300_000;

/** Kinds of controls, in the order in which a screen offers them. */
export const controlKinds = [
  'deadline',
  'gate',
  'record',
  'approval',
  'duty',
  'grade',
  'charge',
  'indicator',
  'sanction',
  'reward',
  'guideline',
] as const satisfies readonly Control['kind'][];

const Span = Type.Object({
  text: Type.String(),
  /** Place in the clause's text, counted in UTF-16 units. */
  from: Type.Integer(),
  to: Type.Integer(),
});

/** What a clause was recognised to say, for the one who confirms it. */
export const ClauseProposal = Type.Object({
  no: Type.String({
    description: 'number as printed, with the numbers above it where its own says too little',
  }),
  text: Type.String(),
  line: Type.Integer({ description: 'line of the source, counted from 1' }),
  kinds: Type.Array(
    Type.Object({ kind: oneOf(controlKinds), score: Type.Integer(), words: Type.Array(Span) }),
    {
      description: 'kinds of controls, the surest first',
    },
  ),
  terms: Type.Object({
    limits: Type.Array(Type.Object({ text: Type.String(), limit: Type.String(), before: Type.Boolean() })),
    forms: Type.Array(Type.String({ description: 'names in 《》' })),
    roles: Type.Array(oneOf(roles), { description: 'roles of the product' }),
    amounts: Type.Array(Type.String({ description: 'yuan as printed' })),
    shares: Type.Array(Type.String({ description: 'percent as printed' })),
  }),
});
export type ClauseProposal = Static<typeof ClauseProposal>;

export const RegulationProposal = Type.Object({
  title: Type.String(),
  chapters: Type.Array(
    Type.Object({ no: Type.String(), title: Type.String(), clauses: Type.Array(ClauseProposal) }),
  ),
  /** The same as a pack in YAML: each clause carried as text, with what was recognised beside it as comments. */
  pack: Type.String(),
});
export type RegulationProposal = Static<typeof RegulationProposal>;

const EventName = Type.String({ minLength: 1, maxLength: 100, description: 'an event of the vocabulary' });

/** A form that a clause names, with what the text does not say: who fills it in, and when it must be there. */
const ConfirmedForm = closed({
  printed: Type.String({ minLength: 3, maxLength: 60, pattern: '^《.+》$' }),
  filledBy: oneOf(roles),
  /** Without it the form can be filled in, and nothing waits for it. */
  at: nullable(EventName),
});

/** A limit that a clause words, with the events between which it runs and who answers for it. */
const ConfirmedLimit = closed({
  text: Type.String({ minLength: 1, maxLength: 60 }),
  limit: Type.String({ minLength: 2, maxLength: 20, description: 'as packs write it: 24h, 2wd end' }),
  holder: oneOf(roles),
  from: EventName,
  to: EventName,
});

/** A clause as a person has confirmed it. What has no event yet stays text, with a note. */
export const ConfirmedClause = closed({
  no: Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' }),
  text: Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S' }),
  kinds: Type.Array(oneOf(controlKinds), { maxItems: controlKinds.length, uniqueItems: true }),
  forms: Type.Array(ConfirmedForm, { maxItems: 20 }),
  limits: Type.Array(ConfirmedLimit, { maxItems: 20 }),
});
export type ConfirmedClause = Static<typeof ConfirmedClause>;

const Heading = Type.String({ maxLength: 200 });

export const ConfirmedRegulation = closed({
  title: Heading,
  chapters: Type.Array(
    closed({
      no: Type.String({ maxLength: 40 }),
      title: Heading,
      clauses: Type.Array(ConfirmedClause, { minItems: 1, maxItems: 1_000 }),
    }),
    { minItems: 1, maxItems: 200 },
  ),
});
export type ConfirmedRegulation = Static<typeof ConfirmedRegulation>;

export const regulationTextEndpoints = {
  read: endpoint({
    method: 'POST',
    path: '/regulation-texts/read',
    action: 'regulation.import',
    summary: 'The text of a .docx or .txt file (multipart, field `file`), with its numbering written out',
    reply: Type.Object({ text: Type.String() }),
  }),
  propose: endpoint({
    method: 'POST',
    path: '/regulation-texts/propose',
    action: 'regulation.import',
    summary: 'Splits the text of a regulation into clauses and proposes what would execute each',
    body: closed({ text: Type.String({ minLength: 1, maxLength: longestRegulation, pattern: '\\S' }) }),
    reply: RegulationProposal,
  }),
  pack: endpoint({
    method: 'POST',
    path: '/regulation-texts/pack',
    action: 'regulation.import',
    summary:
      'What a person has confirmed as a pack in YAML; what is not complete is carried as text with a note',
    body: ConfirmedRegulation,
    reply: Type.Object({ pack: Type.String() }),
  }),
};
