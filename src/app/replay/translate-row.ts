import { hash } from 'node:crypto';
import type { requestStates } from '#contract/service-request-shape.ts';
import type { Value, Values } from '#engine/vocabulary.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { HistoricEvent } from '#modules/history/index.ts';
import type { CsvRecord } from '#platform/table/csv-records.ts';
import { type DateOrder, type InstantReader, instantReader } from '#platform/table/instant.ts';
import { caseByLine, type ReplayMap, type Rule } from './map.ts';

/** A row as the map understands it. */
export interface HistoricRow {
  readonly line: number;
  readonly text: string;
  /** Of what the row says: the same row is the same row in every run. */
  readonly hash: string;
  readonly caseId: string;
  readonly at: EpochMs;
  readonly order: readonly number[];
  readonly cells: Readonly<Record<string, string>>;
}

/** Why a row is not taken: a key of the texts and its values. */
export interface Reject {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** `{column}` in the text of a case. */
const hole = /\{([^}]+)\}/g;

export type Translated = { readonly row: HistoricRow } | { readonly reject: Reject };

/** Makes rows of records. Throws when a column that the map needs is not there: `missing` names them. */
export function rowReader(map: ReplayMap, columns: readonly string[]): (record: CsvRecord) => Translated {
  const { readInstant } = readingOf(map);
  const isCaseByLine = countsLines(map, columns);
  const named = namedColumns(map).map(column => [column, columns.indexOf(column)] as const);
  return record => {
    const { line, text, values, wrong } = record;
    const reject = (reason: string, params = {}): Translated => ({ reject: { line, text, reason, params } });
    if (!values) return reject(wrong ?? 'quotes');
    const cells = cellsOf(named, values);
    const caseNo = isCaseByLine ? String(line) : (cells[map.case]?.trim() ?? '');
    const caseId = `${map.casePrefix ?? ''}${caseNo}`;
    if (caseNo === '' || caseId.length > 100) return reject('case_missing', { column: map.case });
    const at = readInstant(cells[map.time] ?? '');
    if (at === undefined) return reject('instant', { column: map.time, found: cells[map.time] ?? '' });
    const wrongCell = wrongInstant(map, cells, readInstant) ?? unknownWord(map, cells);
    if (wrongCell) return reject(wrongCell.reason, wrongCell.params);
    const order = (map.order ?? []).map(column => Number(cells[column]));
    const row = {
      line,
      text,
      hash: hashOf(isCaseByLine ? `${line}:${text}` : text),
      caseId,
      at,
      order,
      cells,
    };
    return { row };
  };
}

function cellsOf(named: readonly (readonly [string, number])[], values: readonly string[]) {
  const cells: Record<string, string> = {};
  for (const [column, index] of named) cells[column] = values[index] ?? '';
  return cells;
}

/** What is the same for all rows of a map. */
interface Reading {
  readonly readInstant: InstantReader;
  /** Columns that rules look at. */
  readonly ruleColumns: readonly string[];
}

const readings = new WeakMap<ReplayMap, Reading>();

function readingOf(map: ReplayMap): Reading {
  let reading = readings.get(map);
  if (!reading) {
    const columns = map.events.flatMap(({ column }) => (column === undefined ? [] : [column]));
    const readInstant = instantReader(map.zone, (map.dates ?? 'iso') as DateOrder);
    reading = { readInstant, ruleColumns: [...new Set(columns)] };
    readings.set(map, reading);
  }
  return reading;
}

/** `case: line` makes each row a case of its own, unless the file has a column of that name. */
function countsLines(map: ReplayMap, columns: readonly string[]): boolean {
  return map.case === caseByLine && !columns.includes(caseByLine);
}

/** Columns that the map names and the file does not have. */
export function missingColumns(map: ReplayMap, columns: readonly string[]): string[] {
  const isCaseByLine = countsLines(map, columns);
  return namedColumns(map).filter(name => !columns.includes(name) && !(isCaseByLine && name === map.case));
}

function namedColumns(map: ReplayMap): string[] {
  const rules = map.events.flatMap(({ column, at }) => [column, at]);
  const facts = Object.values(map.facts).map(({ column }) => column);
  const verdict = map.verdict ? [map.verdict.column, map.verdict.when.column] : [];
  const holes = [...map.description.matchAll(hole)].map(([, column]) => column);
  const named = [map.case, map.time, ...(map.order ?? []), ...rules, ...facts, ...verdict, ...holes];
  return [...new Set(named.filter(name => name !== undefined))];
}

/** A hash of 128 bits in the form of a UUID, which the database keeps in 16 bytes. */
function hashOf(text: string): string {
  const hex = hash('sha256', text, 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

type WrongCell = Pick<Reject, 'reason' | 'params'>;

/** An instant of a rule's own that is there but cannot be read. */
function wrongInstant(
  { events }: ReplayMap,
  cells: HistoricRow['cells'],
  readInstant: InstantReader,
): WrongCell | undefined {
  for (const { at: column } of events) {
    const found = column === undefined ? '' : (cells[column] ?? '').trim();
    if (column !== undefined && found !== '' && readInstant(found) === undefined)
      return { reason: 'instant', params: { column, found } };
  }
  return undefined;
}

/** A word that the map's tables do not have: nothing is guessed. */
function unknownWord(map: ReplayMap, cells: HistoricRow['cells']): WrongCell | undefined {
  for (const { column, values } of Object.values(map.facts)) {
    const found = cells[column] ?? '';
    if (values && found !== '' && !Object.hasOwn(values, found))
      return { reason: 'word', params: { column, found } };
  }
  return undefined;
}

/** Rows of one case in the order in which they happened. */
export function inOrder(rows: readonly HistoricRow[]): HistoricRow[] {
  return rows.toSorted((a, b) => a.at - b.at || compareOrder(a.order, b.order) || a.line - b.line);
}

function compareOrder(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

export type State = (typeof requestStates)[number];

/** What is known of a case before a row: nothing for its first. `words` are the cells that rules look at. */
export interface Before {
  readonly words: Readonly<Record<string, string>>;
  readonly state: State;
}

export interface TranslatedRow {
  readonly events: readonly HistoricEvent[];
  readonly after: Before;
}

/** Facts under which the last row's words are kept with the case, so that rules can compare across runs. */
export const wordFact = 'history.words';

/** What a row tells, by the map's rules. */
export function eventsOf(map: ReplayMap, row: HistoricRow, before: Before | null): TranslatedRow {
  const { readInstant } = readingOf(map);
  const rules = applicable(map.events, row, before);
  const state = rules.reduce((now, rule) => rule.state ?? now, before?.state ?? 'registered');
  const words = wordsOf(map, row);
  const facts = { ...factsOf(map, row), ...newWords(words, before), 'service_request.state': state };
  const events = rules.map(({ tell, at, data }) => ({
    type: tell,
    at: (at !== undefined ? readInstant(row.cells[at] ?? '') : undefined) ?? row.at,
    data: (data ?? {}) as Values,
    facts,
  }));
  return { events: events as HistoricEvent[], after: { words, state } };
}

/** Words as they already were are not told again: most rows change none of them. */
function newWords(words: Before['words'], before: Before | null): Values {
  const text = JSON.stringify(words);
  return before && JSON.stringify(before.words) === text ? {} : { [wordFact]: text };
}

function applicable(rules: readonly Rule[], row: HistoricRow, before: Before | null): Rule[] {
  const taken: Rule[] = [];
  for (const rule of rules) {
    if (!applies(rule, row, before) || (isFallback(rule) && taken.length > 0)) continue;
    taken.push(rule);
    if (!rule.andOn) break;
  }
  return taken;
}

/** A rule without a condition tells of rows that told nothing else. */
function isFallback({ first, is, becomes, leaves }: Rule): boolean {
  return !first && !is && !becomes && !leaves;
}

function applies(
  { first, column = '', is, becomes, leaves }: Rule,
  { cells }: HistoricRow,
  before: Before | null,
): boolean {
  const now = cells[column] ?? '';
  const was = before?.words[column];
  const wasOne = (list: readonly string[]) => was !== undefined && list.includes(was);
  if (first && before) return false;
  if (is && !is.includes(now)) return false;
  if (becomes && (!becomes.includes(now) || wasOne(becomes))) return false;
  return !leaves || (wasOne(leaves) && !leaves.includes(now));
}

function wordsOf(map: ReplayMap, { cells }: HistoricRow): Record<string, string> {
  const words: Record<string, string> = {};
  for (const column of readingOf(map).ruleColumns) words[column] = cells[column] ?? '';
  return words;
}

function factsOf({ facts }: ReplayMap, { cells }: HistoricRow): Values {
  const entries = Object.entries(facts).flatMap(([name, { column, values }]) => {
    const found = cells[column] ?? '';
    const value: Value | undefined = values ? values[found] : found;
    return found === '' || value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** The verdict that a row carries, where it is one of those in which it holds. */
export function verdictOf({ verdict }: ReplayMap, { cells }: HistoricRow): 'kept' | 'broken' | null {
  if (!verdict?.when.is.includes(cells[verdict.when.column] ?? '')) return null;
  const found = cells[verdict.column] ?? '';
  if (verdict.kept.includes(found)) return 'kept';
  return verdict.broken.includes(found) ? 'broken' : null;
}

/** The text of a case out of its first row. */
export function describe({ description }: ReplayMap, { cells }: HistoricRow): string {
  return description.replaceAll(hole, (_hole, column: string) => cells[column] ?? '').trim() || '-';
}
