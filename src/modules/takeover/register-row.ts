import { hash } from 'node:crypto';
import {
  type Reading,
  requiredFields,
  type TakeoverField,
  takeoverWords,
  type WordField,
  wordFields,
} from '#contract/takeover-reading.ts';
import { foldCode, foldName, foldPhone } from '#platform/search/fold.ts';
import type { TableRow } from '#platform/table/open-table.ts';
import { isOwnTitle } from './field-of.ts';
import { readPhone } from './read-phone.ts';

/** Why a row is not taken: a key of the texts and its values. */
export interface Problem {
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A row with its cells by field; what they mean is read by the kind of the register. */
export interface FieldRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Text of a field; empty where the register has no such column. */
  text(field: TakeoverField): string;
  /** Columns that mean nothing here, with their titles. */
  readonly rest: readonly string[];
}

const totals =
  /^(?:合计|合計|总计|總計|小计|小計|共计|共計|汇总|匯總|total|subtotal|sum)\b|^(?:合计|合計|总计|總計|小计|小計)[:：]?/i;

/** Makes rows with fields of the rows of a sheet. Null: a total, or a head that is printed again. */
export function fieldRows(reading: Reading, titles: readonly string[]): (row: TableRow) => FieldRow | null {
  const places = new Map(
    Object.entries(reading.columns).map(([field, title]) => [field, titles.indexOf(title)]),
  );
  const used = new Set(places.values());
  const others = titles.flatMap((title, place) => (used.has(place) || isOwnTitle(title) ? [] : [place]));
  return ({ line, cells }) => {
    if (isNoRow(cells, titles)) return null;
    const rest = others.filter(place => (cells[place] ?? '') !== '');
    return {
      ...{ line, cells },
      text: field => cells[places.get(field) ?? -1] ?? '',
      rest: reading.isRestKept ? rest.map(place => `${titles[place]}: ${cells[place]}`) : [],
    };
  };
}

function isNoRow(cells: readonly string[], titles: readonly string[]): boolean {
  const first = cells.find(cell => cell !== '') ?? '';
  if (totals.test(first.replaceAll(/\s/g, ''))) return true;
  const same = cells.filter((cell, place) => cell !== '' && cell === titles[place]).length;
  return same >= 2 && same >= cells.filter(cell => cell !== '').length / 2;
}

/** The first field without which the register cannot say anything, and this row does not have. */
export function missingField(reading: Reading, row: FieldRow): Problem | undefined {
  const missing = requiredFields[reading.kind].find(field => row.text(field) === '');
  return missing && problemOf('missing', { column: reading.columns[missing] ?? missing });
}

export function problemOf(reason: string, params: Problem['params'] = {}): Problem {
  return { reason, params };
}

/** What was read, or why it cannot be. */
export type Read<T> = { readonly value: T } | { readonly problem: Problem };

export const isProblem = <T>(read: Read<T>): read is { readonly problem: Problem } => 'problem' in read;

type Values<T> = { readonly [K in keyof T]: Extract<T[K], { readonly value: unknown }>['value'] };

/** All that was read, or the first thing that cannot be. */
export function together<T extends Readonly<Record<string, Read<unknown>>>>(reads: T): Read<Values<T>> {
  const values: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(reads)) {
    if (isProblem(read)) return read;
    values[name] = read.value;
  }
  return { value: values as Values<T> };
}

/** The telephone number of a row; null where it has none. */
export function phoneOf(reading: Reading, row: FieldRow): Read<string | null> {
  const read = readPhone(row.text('phone'));
  if (read.problem === undefined) return { value: read.phone };
  return {
    problem: problemOf(read.problem, {
      column: reading.columns.phone ?? '',
      found: row.text('phone').slice(0, 100),
    }),
  };
}

export type MeaningReader = (field: WordField, word: string) => string | undefined;

/** A word of a row in ours; `otherwise` where the register says nothing. */
export function wordOf<F extends WordField>(
  row: FieldRow,
  {
    field,
    meaning,
    otherwise,
  }: {
    readonly field: F;
    readonly meaning: MeaningReader;
    readonly otherwise: (typeof takeoverWords)[F][number];
  },
): Read<(typeof takeoverWords)[F][number]> {
  const found = row.text(field);
  if (found === '') return { value: otherwise };
  const meant = meaning(field, found);
  const value = takeoverWords[field].find(one => one === meant);
  return value === undefined
    ? { problem: problemOf('word', { field, found: found.slice(0, 100) }) }
    : { value };
}

/** Words of the columns of words, for those who say what they mean. */
export function wordsIn(row: FieldRow): readonly (readonly [WordField, string])[] {
  return wordFields.flatMap(field => (row.text(field) === '' ? [] : [[field, row.text(field)] as const]));
}

/** A hash of 128 bits in the form of a UUID: what says the same is the same row in every file and every spelling. */
export function hashOf(parts: readonly string[]): string {
  const hex = hash('sha256', parts.join('\u001f'), 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

export const folded = { name: foldName, code: foldCode, phone: foldPhone };

/** As long as the contract lets a line be. */
export const longestLine = 200;

export const lineOf = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, longestLine);
