import type { ProposedColumn, ProposedReading } from '#contract/takeover.ts';
import {
  type Reading,
  type TakeoverField,
  type TakeoverKind,
  type WordField,
  wordFields,
} from '#contract/takeover-reading.ts';
import type { TableRow } from '#platform/table/open-table.ts';
import { fieldsByTitles, fieldsByValues } from './fields-of-columns.ts';
import { findHead, type Head, headAt, kindOf } from './find-head.ts';
import { meaningOf } from './meaning-of.ts';
import { readDay } from './read-when.ts';

/** How a sheet begins. */
export interface Beginning {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
}

interface Asked {
  readonly sheet?: string | undefined;
  readonly kind?: TakeoverKind | undefined;
  readonly headLine?: number | undefined;
  readonly branchId: string;
}

const linesShown = 12;
const samplesShown = 3;

/** How a register is probably to be read: everything in it may be changed by the one who looks at it. */
export function proposeReading(beginnings: readonly Beginning[], asked: Asked): ProposedReading {
  const beginning = beginnings.find(({ sheet }) => sheet === asked.sheet) ?? longest(beginnings);
  const { sheet, rows } = beginning;
  const kind = asked.kind ?? kindOf(rows);
  const head = asked.headLine === undefined ? findHead(rows, kind) : headAt(rows, asked.headLine);
  const body = rows.filter(({ line }) => line >= head.line + head.lines);
  const columns = columnsOf({ head, kind, body });
  const reading = {
    ...{ kind, sheet, headLine: head.line, headLines: head.lines, branchId: asked.branchId },
    ...{
      columns: titlesOf(columns),
      words: wordsOf(columns, { head, body }),
      dates: orderOf(columns, { head, body }),
    },
    ...{ isRestKept: true, areTwinsTaken: false },
  };
  const lines = rows.slice(0, linesShown).map(({ line, cells }) => ({ line, cells: [...cells] }));
  return { columns, reading, lines };
}

/** The sheet with the most rows: the others are lists for the choices of this one. */
function longest(beginnings: readonly Beginning[]): Beginning {
  const [first, ...rest] = beginnings;
  return rest.reduce(
    (best, one) => (one.rows.length > best.rows.length ? one : best),
    first ?? { sheet: '', rows: [] },
  );
}

interface Sheet {
  readonly head: Head;
  readonly body: readonly TableRow[];
}

function columnsOf({ head, kind, body }: Sheet & { readonly kind: TakeoverKind }): ProposedColumn[] {
  const filled = head.titles
    .map((title, place) => ({ title, values: body.map(({ cells }) => cells[place] ?? '').filter(Boolean) }))
    .filter(({ title, values }) => values.length > 0 || !/^[A-Z]{1,2}$/.test(title));
  const byTitle = fieldsByTitles(
    filled.map(({ title }) => title),
    kind,
  );
  const byValue = fieldsByValues(filled, { kind, taken: new Set(byTitle.values()) });
  return filled.map(({ title, values }) => {
    const field = byTitle.get(title) ?? byValue.get(title) ?? null;
    const because = field === null ? null : byTitle.has(title) ? ('title' as const) : ('values' as const);
    return {
      title,
      field,
      because,
      samples: [...new Set(values)].slice(0, samplesShown).map(value => value.slice(0, 100)),
    };
  });
}

function titlesOf(columns: readonly ProposedColumn[]): Reading['columns'] {
  return Object.fromEntries(columns.flatMap(({ title, field }) => (field === null ? [] : [[field, title]])));
}

const wordsAtMost = 100;

/** The words of the columns that have some, with what they commonly mean. */
function wordsOf(columns: readonly ProposedColumn[], sheet: Sheet): Reading['words'] {
  const entries = wordFields.flatMap(field => {
    const title = columns.find(column => column.field === field)?.title;
    return title === undefined ? [] : [[field, meaningsOf(field, valuesOf(title, sheet))] as const];
  });
  return Object.fromEntries(entries);
}

function meaningsOf(field: WordField, words: readonly string[]): Record<string, string> {
  const known = words.flatMap(word => {
    const meaning = meaningOf(field, word);
    return meaning === undefined ? [] : [[word, meaning] as const];
  });
  return Object.fromEntries(known.slice(0, wordsAtMost));
}

function valuesOf(title: string, { head, body }: Sheet): string[] {
  const place = head.titles.indexOf(title);
  return [...new Set(body.map(({ cells }) => cells[place] ?? '').filter(Boolean))];
}

const dateFields: readonly TakeoverField[] = ['reported_at', 'finished_at', 'sold_on'];

/** Where the year comes last, which of the other two is the month: a month is no more than twelve. */
function orderOf(columns: readonly ProposedColumn[], sheet: Sheet): Reading['dates'] {
  const dated = columns.filter(({ field }) => dateFields.some(one => one === field));
  const texts = dated.flatMap(({ title }) => valuesOf(title, sheet));
  const lastYear = texts.filter(text => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.test(text));
  if (lastYear.length === 0 || lastYear.length < texts.length / 2) return 'iso';
  const reads = (order: 'dmy' | 'mdy') => lastYear.filter(text => readDay(text, order) !== undefined).length;
  return reads('mdy') > reads('dmy') ? 'mdy' : 'dmy';
}
