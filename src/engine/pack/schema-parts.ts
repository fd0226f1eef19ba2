import Type, { type TProperties, type TSchema } from 'typebox';
import { locales } from '#kernel/locale.ts';
import type { ExpectedWord } from '../told.ts';

/**
 * Pieces of the shape of packs. What a value `expects` says what a writer is to write: in a problem and in the schema for
 * editors by its text (`locales/<language>/problem.json`), in the form of a clause by the input for it.
 */
export function expects(word: ExpectedWord): { readonly expects: ExpectedWord } {
  return { expects: word };
}

export function closed<P extends TProperties>(properties: P, word?: ExpectedWord) {
  return Type.Object(properties, { additionalProperties: false, ...(word && expects(word)) });
}

export function oneOf(words: readonly string[]) {
  return Type.String({ enum: [...words] });
}

export const Text = closed(
  Object.fromEntries(locales.map(locale => [locale, Type.String({ pattern: '\\S' })])),
  'text',
);

const dotted = '^[a-z]+(_[a-z]+)*\\.[a-z]+(_[a-z]+)*$';
export const EventName = Type.String({ pattern: dotted, ...expects('event') });
export const ActionName = Type.String({ pattern: dotted, ...expects('action') });
export const FactName = Type.String({ pattern: dotted, ...expects('fact') });
export const Role = Type.String({ pattern: '^[a-z]+(_[a-z]+)*$', ...expects('role') });
export const Condition = Type.String({ pattern: '\\S', ...expects('condition') });
/** An expression that gives a number or an amount. */
export const Quantity = Type.String({ pattern: '\\S', ...expects('quantity') });

/** Where a list of one may be written as the one. */
export function oneOrMore<S extends TSchema>(item: S, word: ExpectedWord) {
  return Type.Union([item, Type.Array(item, { minItems: 1 })], expects(word));
}

export const Roles = oneOrMore(Role, 'roles');
export const Actions = oneOrMore(ActionName, 'actions');
export const Facts = oneOrMore(FactName, 'facts');

export const Events = oneOrMore(
  Type.Union([EventName, closed({ event: EventName, where: Type.Optional(Condition) })]),
  'events',
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
  ...expects('limit'),
});

/** Time round the clock, such as 72h or 90m. */
export const TimeSpan = Type.String({
  pattern: `^(settings\\.[a-z][a-z0-9_]*|${span})$`,
  minLength: 2,
  ...expects('time_span'),
});

export const Within = Type.Union(
  [Limit, Type.Array(closed({ when: Type.Optional(Condition), limit: Limit }), { minItems: 1 })],
  expects('limits'),
);

export const ClauseId = Type.String({
  pattern: '^[A-Z][A-Z0-9]*(\\.[A-Z0-9]+)+$',
  ...expects('clause'),
});

export const ClauseIds = oneOrMore(ClauseId, 'clauses');

/** Yuan as decimal text, such as "50" or "12.50", or a setting that holds it. */
export const Amount = Type.String({
  pattern: '^(\\d+(\\.\\d{1,2})?|settings\\.[a-z][a-z0-9_]*)$',
  ...expects('amount'),
});

export const Percent = Type.Union(
  [
    Type.Number({ minimum: 0, maximum: 1000 }),
    Type.String({ pattern: '^settings\\.[a-z][a-z0-9_]*$', ...expects('setting') }),
  ],
  expects('percent'),
);

export const Span = Type.String({
  pattern: '^(\\d+(d|mo|y)|forever)$',
  ...expects('span'),
});

export const FormId = Type.String({
  pattern: '^[a-z][a-z0-9]*(_[a-z0-9]+)*$',
  ...expects('id'),
});

export const Words = Type.String({ pattern: '\\S', ...expects('words') });

/** A form of the pack by its id, or the printed name of one that is on paper. */
export const FormName = Type.String({ pattern: '\\S', ...expects('form') });

export const Warnings = Type.Array(
  closed({
    at: Type.Union([Type.String({ pattern: '^[1-9]\\d?%$' }), Limit], expects('warn_at')),
    tell: Roles,
  }),
  expects('warnings'),
);
