import Type, { type Static } from 'typebox';
import { locales } from '#kernel/locale.ts';
import { endpoint } from './endpoint.ts';
import { closed, Line, oneOf } from './shape.ts';

/** What the first page asks of a company that has just installed the product. */
export const SetUp = closed({
  locale: oneOf(locales),
  companyName: Line,
  zone: Type.String({ minLength: 1, maxLength: 64, description: 'IANA zone, such as Asia/Shanghai' }),
  pack: Type.String({ pattern: '^[a-z0-9-]{1,64}$' }),
  branchName: Line,
  branchAdcode: Type.String({
    pattern: '^\\d{6}$',
    description: 'administrative division of the first branch',
  }),
  administrator: closed({
    name: Line,
    username: Type.String({ pattern: '^[A-Za-z0-9._-]{3,40}$' }),
    email: Type.String({ format: 'email', maxLength: 200 }),
    password: Type.String({ minLength: 10, maxLength: 200 }),
  }),
});
export type SetUp = Static<typeof SetUp>;

export const PackSummary = Type.Object({
  pack: Type.String(),
  title: Type.String(),
  clauses: Type.Integer(),
  /** Clauses of which the product executes a control today; the others are carried and shown. */
  enforced: Type.Integer(),
});
export type PackSummary = Static<typeof PackSummary>;

export const setupEndpoints = {
  status: endpoint({
    method: 'GET',
    path: '/setup',
    action: 'setup.read',
    summary: 'Whether the product has been set up, and the packs to choose from',
    reply: Type.Object({ done: Type.Boolean(), companyName: Type.String(), packs: Type.Array(PackSummary) }),
  }),
  run: endpoint({
    method: 'POST',
    path: '/setup',
    action: 'setup.run',
    summary: 'Sets up the company, its first branch, its regulation and its administrator; once',
    body: SetUp,
    reply: Type.Object({ username: Type.String() }),
  }),
};
