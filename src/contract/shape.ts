import Type, { type Static, type TSchema } from 'typebox';
import { overrideKinds } from './override-kinds.ts';

/** Shapes that many endpoints share. Texts are bounded: nothing that a person types is unlimited. */

export const Id = Type.String({ format: 'uuid', description: 'UUIDv7' });
export const Instant = Type.String({ format: 'date-time', description: 'RFC 3339 in UTC' });
export const CivilDate = Type.String({ format: 'date' });
export const Line = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
export const Paragraphs = Type.String({ minLength: 1, maxLength: 10_000, pattern: '\\S' });
export const Fen = Type.Integer({ minimum: 0, maximum: 100_000_000_000, description: 'fen' });
export const Metres = Type.Integer({ minimum: 0, maximum: 40_000_000, description: 'metres' });
export const Longitude = Type.Number({ minimum: -180, maximum: 180 });
export const Latitude = Type.Number({ minimum: -90, maximum: 90 });

export const Position = closed({
  lng: Longitude,
  lat: Latitude,
  accuracyMetres: Type.Optional(Type.Number({ minimum: 0 })),
});
export type Position = Static<typeof Position>;

export const IdParams = closed({ id: Id });

export const Stretch = Type.Object({ from: Instant, to: Instant });

/** An object that refuses unknown fields. */
export function closed<P extends Parameters<typeof Type.Object>[0]>(properties: P) {
  return Type.Object(properties, { additionalProperties: false });
}

/** One of the listed words. */
export function oneOf<const W extends readonly string[]>(words: W) {
  return Type.Unsafe<W[number]>(Type.String({ enum: [...words] }));
}

export function nullable<S extends TSchema>(schema: S) {
  return Type.Union([schema, Type.Null()]);
}

/** A page of a list: pass `nextCursor` back as `cursor`; null at the end. */
export function page<S extends TSchema>(item: S) {
  return Type.Object({ items: Type.Array(item), nextCursor: nullable(Type.String()) });
}

/** What this reader may do with a subject now, and why not: from abilities, states and the regulation's gates. */
export const Allowance = Type.Object({
  action: Type.String(),
  allowed: Type.Boolean(),
  /** Why not. */
  refusals: Type.Array(
    Type.Object({
      code: Type.String(),
      message: Type.String(),
      clause: Type.Optional(Type.String()),
      lift: Type.Optional(Type.Array(Type.String())),
    }),
  ),
  /** A person of this reader's roles may let it pass, giving a reason. */
  mayOverride: Type.Boolean(),
});
export type Allowance = Static<typeof Allowance>;

/** Letting a gate's refusal pass: recorded with its reason and what shows it, in the name of the actor. */
export const Override = closed({
  reason: Line,
  kind: Type.Optional(oneOf(overrideKinds)),
  /** Files that the actor uploaded. */
  fileIds: Type.Optional(Type.Array(Id, { maxItems: 5, uniqueItems: true })),
});
export type Override = Static<typeof Override>;

/** What a setting of the regulation is worth. */
export const SettingValue = Type.Union([Type.String({ maxLength: 200 }), Type.Number(), Type.Boolean()]);
