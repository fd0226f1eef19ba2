import Type, { type Static } from 'typebox';
import { locales } from '#kernel/locale.ts';
import { endpoint } from './endpoint.ts';
import { closed, Line, nullable, oneOf, SettingValue } from './shape.ts';

/** What the first page asks of a company that has just installed the product. */
export const SetUp = closed({
  locale: oneOf(locales),
  companyName: Line,
  zone: Type.String({ minLength: 1, maxLength: 64, description: 'IANA zone, such as Asia/Shanghai' }),
  pack: Type.String({ pattern: '^[a-z0-9-]{1,64}$' }),
  /** What the company decides where the source of the pack leaves a blank: its proposal, or a value of the own. */
  settings: Type.Optional(Type.Record(Type.String({ maxLength: 100 }), SettingValue)),
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

/** A setting that the source of a pack leaves blank. */
export const BlankSetting = Type.Object({
  name: Type.String(),
  meaning: Type.String(),
  proposal: SettingValue,
  unit: nullable(Type.String()),
  choices: Type.Array(SettingValue),
  /** What its value and choices are called, by the value as text. */
  words: Type.Record(Type.String(), Type.String()),
  /** The clauses that need it. */
  clauses: Type.Array(Type.Object({ no: Type.String(), text: Type.String() })),
});
export type BlankSetting = Static<typeof BlankSetting>;

export const PackSummary = Type.Object({
  pack: Type.String(),
  title: Type.String(),
  clauses: Type.Integer(),
  /** Clauses of which the product executes a control today; the others are carried and shown. */
  enforced: Type.Integer(),
  blanks: Type.Array(BlankSetting),
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
