import { type TakeoverKind, takeoverKinds } from '#contract/takeover-reading.ts';
import type { TableRow } from '#platform/table/open-table.ts';
import { namingsOf } from './field-of.ts';

/** Where a register says what its columns are. */
export interface Head {
  readonly line: number;
  /** Two where one title stands over several columns. */
  readonly lines: 1 | 2;
  readonly titles: readonly string[];
}

const linesLookedAt = 30;

/** The line that names most columns; above it stand the name of the company and the month, which are no titles. */
export function findHead(rows: readonly TableRow[], kind: TakeoverKind): Head {
  const heads = rows.slice(0, linesLookedAt).flatMap((row, place) => headsAt(row, rows[place + 1]));
  const best = heads.reduce<{ head: Head; named: number } | undefined>((before, head) => {
    const named = namedBy(head, kind);
    return before && before.named >= named ? before : { head, named };
  }, undefined);
  return best?.head ?? { line: 1, lines: 1, titles: [] };
}

/** The head on a line that somebody names. */
export function headAt(rows: readonly TableRow[], line: number, lines?: number): Head {
  const place = rows.findIndex(row => row.line >= line);
  const row = rows[place];
  const heads = row ? headsAt(row, rows[place + 1]) : [];
  return heads.find(head => head.lines === (lines ?? 1)) ?? heads[0] ?? { line, lines: 1, titles: [] };
}

/** A register of customers has no time at which something was asked for. */
export function kindOf(rows: readonly TableRow[]): TakeoverKind {
  const named = takeoverKinds.map(kind => ({ kind, named: namedBy(findHead(rows, kind), kind) }));
  const [requests, customers] = named;
  if (requests && customers && customers.named > requests.named) return 'customers';
  return 'requests';
}

function headsAt(row: TableRow, next: TableRow | undefined): Head[] {
  const one: Head = { line: row.line, lines: 1, titles: distinct(row.cells) };
  if (!next || next.line !== row.line + 1 || !mayStandOver(row.cells, next.cells)) return [one];
  return [one, { line: row.line, lines: 2, titles: distinct(joined(row.cells, next.cells)) }];
}

/** Below a title that goes over two lines the second one is blank, and a title over several columns leaves blanks beside it. */
function mayStandOver(upper: readonly string[], lower: readonly string[]): boolean {
  const holds = upper.some((cell, place) => cell !== '' && (lower[place] ?? '') === '');
  const isOver = lower.some((cell, place) => cell !== '' && (upper[place] ?? '') === '');
  return holds && isOver && lower.every(cell => !/\d{4,}/.test(cell));
}

function joined(upper: readonly string[], lower: readonly string[]): string[] {
  let over = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) => {
    const [above = '', below = ''] = [upper[place], lower[place]];
    if (above !== '') over = above;
    if (below === '') return above;
    return takeoverKinds.some(kind => namingsOf(below, kind).length > 0) ? below : `${over} ${below}`.trim();
  });
}

/** Titles that can be told apart; a column without one is called by its letter. */
function distinct(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, place) => {
    const title = (cell.replaceAll(/\s+/g, ' ') || letterOf(place)).slice(0, 150);
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    return times === 1 ? title : `${title} (${times})`;
  });
}

const letters = 26;

/** The letter that spreadsheets give a column: A, Z, AA. */
export function letterOf(place: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (place % letters));
  return place < letters ? last : letterOf(Math.floor(place / letters) - 1) + last;
}

/** Fields that are named, those in so many words counting more than those that a longer title holds. */
function namedBy({ titles, lines }: Head, kind: TakeoverKind): number {
  const strengths = new Map<string, number>();
  for (const title of titles) {
    const [naming] = namingsOf(title, kind);
    if (!naming || title.length > longestTitle) continue;
    strengths.set(naming.field, Math.max(strengths.get(naming.field) ?? 0, naming.strength));
  }
  const sum = [...strengths.values()].reduce((total, strength) => total + strength, 0);
  // Of two readings that name the same, the simpler one.
  return sum - lines / letters;
}

/** What is longer is a sentence, and no title. */
const longestTitle = 30;
