import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed } from './shape.ts';

/** Longest text of a regulation that is taken, in UTF-16 units: about two hundred printed pages. */
export const longestRegulation = 300_000;

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
  kinds: Type.Array(Type.Object({ kind: Type.String(), score: Type.Integer(), words: Type.Array(Span) }), {
    description: 'kinds of controls, the surest first',
  }),
  terms: Type.Object({
    limits: Type.Array(Type.Object({ text: Type.String(), limit: Type.String(), before: Type.Boolean() })),
    forms: Type.Array(Type.String({ description: 'names in 《》' })),
    roles: Type.Array(Type.String({ description: 'roles of the product' })),
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
};
