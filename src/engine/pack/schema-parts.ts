import Type, { type TProperties, type TSchema } from 'typebox';
import { locales } from '#kernel/locale.ts';

/** Pieces of the shape of packs. A `description` is what a writer is told to write, in the editor and in a problem. */

export function closed<P extends TProperties>(properties: P, description?: string) {
  return Type.Object(properties, { additionalProperties: false, ...(description && { description }) });
}

export function oneOf(words: readonly string[], description?: string) {
  return Type.String({ enum: [...words], description: description ?? words.join(' | ') });
}

export const Text = closed(
  Object.fromEntries(locales.map(locale => [locale, Type.String({ pattern: '\\S' })])),
  'a text in zh-CN, zh-TW and en',
);

const dotted = '^[a-z]+(_[a-z]+)*\\.[a-z]+(_[a-z]+)*$';
export const Name = Type.String({ pattern: dotted, description: 'a name such as work_order.tested' });
export const Role = Type.String({ pattern: '^[a-z]+(_[a-z]+)*$', description: 'a role such as engineer' });
export const Condition = Type.String({
  pattern: '\\S',
  description: 'a condition such as asset.distance <= km(100)',
});

/** Where a list of one may be written as the one. */
export function oneOrMore<S extends TSchema>(item: S, description: string) {
  return Type.Union([item, Type.Array(item, { minItems: 1 })], { description });
}

export const Roles = oneOrMore(Role, 'a role or a list of roles');
export const Names = oneOrMore(Name, 'a name or a list of names');

export const Events = oneOrMore(
  Type.Union([Name, closed({ event: Name, where: Type.Optional(Condition) })]),
  'an event such as service_request.registered, { event, where }, or a list of them',
);

const span = '(\\d+h)?(\\d+m)?(\\d+s)?';
const daysOn = '\\d+(d|wd)( end| ([01]\\d|2[0-3]):[0-5]\\d)?';
const named =
  '\\d+(w( on (mon|tue|wed|thu|fri|sat|sun))?|mo( on ([1-9]|[12]\\d|3[01]|last))?|y( on (0[1-9]|1[0-2])-\\d{2})?)';
const datesOn = `${named}( end| ([01]\\d|2[0-3]):[0-5]\\d)?( prev| next)?`;

/** The limits that `parseLimit` reads, and settings that hold one. */
const limitPattern = `^(settings\\.[a-z][a-z0-9_]*|${span}|${daysOn}|${datesOn})$`;
export const Limit = Type.String({
  pattern: limitPattern,
  minLength: 2,
  description:
    'a limit: 30m, 24h, 3d, 2wd, 2wd end, 1wd 10:00, 1mo, 1mo on 4, 1w on mon 08:30, 1y on 01-31, or settings.<name>',
});

export const Within = Type.Union(
  [Limit, Type.Array(closed({ when: Type.Optional(Condition), limit: Limit }), { minItems: 1 })],
  { description: 'a limit such as 24h, or rows of { when, limit } of which the last has no condition' },
);

export const ClauseId = Type.String({
  pattern: '^[A-Z][A-Z0-9]*(\\.[A-Z0-9]+)+$',
  description: 'the id of a clause such as S2.BUS.10',
});

/** Yuan as decimal text, such as "50" or "12.50", or a setting that holds it. */
export const Amount = Type.String({
  pattern: '^(\\d+(\\.\\d{1,2})?|settings\\.[a-z][a-z0-9_]*)$',
  description: 'an amount in yuan, in quotes, or settings.<name>',
});

export const Percent = Type.Union(
  [
    Type.Number({ minimum: 0, maximum: 1000 }),
    Type.String({ pattern: '^settings\\.[a-z][a-z0-9_]*$', description: 'settings.<name>' }),
  ],
  { description: 'a percentage such as 20, or settings.<name>' },
);

export const Span = Type.String({
  pattern: '^(\\d+(d|mo|y)|forever)$',
  description: 'a span such as 30d, 6mo, 3y, or forever',
});

export const FormId = Type.String({
  pattern: '^[a-z][a-z0-9]*(_[a-z0-9]+)*$',
  description: 'a name such as repair_record',
});

export const Words = Type.String({ pattern: '\\S', description: 'words' });

export const Warnings = Type.Array(
  closed({
    at: Type.Union([Type.String({ pattern: '^[1-9]\\d?%$' }), Limit], {
      description: 'a share such as 75%, or a span before the limit such as 2h',
    }),
    tell: Roles,
  }),
);
