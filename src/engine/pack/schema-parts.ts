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

const limitPattern = '^(settings\\.[a-z_]+|(\\d+h)?(\\d+m)?(\\d+s)?|\\d+(d|wd)( end)?)$';
export const Limit = Type.String({
  pattern: limitPattern,
  minLength: 2,
  description: 'a limit: 30m, 24h, 1h30m, 3d, 2wd, 2wd end, or settings.<name>',
});

export const Within = Type.Union(
  [Limit, Type.Array(closed({ when: Type.Optional(Condition), limit: Limit }), { minItems: 1 })],
  { description: 'a limit such as 24h, or rows of { when, limit } of which the last has no condition' },
);

export const ClauseId = Type.String({
  pattern: '^[A-Z][A-Z0-9]*(\\.[A-Z0-9]+)+$',
  description: 'the id of a clause such as S2.BUS.10',
});
