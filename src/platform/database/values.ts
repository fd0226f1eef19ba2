import { types } from 'pg';

const oid = {
  int8: 20,
  date: 1082,
  timestamptz: 1184,
  numeric: 1700,
  int8Array: 1016,
  dateArray: 1182,
  timestamptzArray: 1185,
} as const;

/** Sessions run in UTC, so that PostgreSQL writes `2026-11-22 09:10:00+00`, which Temporal reads as it is. */
const toInstant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const same = (text: string): string => text;

const textArray: number = 1009;
const readTextArray = types.getTypeParser(textArray) as (text: string) => (string | null)[];
const arrayOf =
  <T>(read: (text: string) => T) =>
  (text: string): (T | null)[] =>
    readTextArray(text).map(item => (item === null ? null : read(item)));

const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [oid.int8]: Number,
  [oid.numeric]: Number,
  [oid.date]: same,
  [oid.timestamptz]: toInstant,
  [oid.int8Array]: arrayOf(Number),
  [oid.dateArray]: arrayOf(same),
  [oid.timestamptzArray]: arrayOf(toInstant),
};

/**
 * What columns become: int8 and numeric a number (nothing here exceeds 2^53), date the text `YYYY-MM-DD`,
 * timestamptz a Temporal.Instant, json a plain object.
 */
export const columnTypes = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    const reader = format === 'binary' ? undefined : readers[id];
    return reader ?? types.getTypeParser(id, format);
  },
};

/** pg would write an instant as JSON, in quotes. */
export function writeValue(value: unknown): unknown {
  if (value instanceof Temporal.Instant) return value.toString();
  return Array.isArray(value) ? value.map(writeValue) : value;
}
