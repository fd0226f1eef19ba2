import { buffer } from 'node:stream/consumers';
import { type Reading, type WordField, wordFields } from '#contract/takeover-reading.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { openTable, type TableRow } from '#platform/table/open-table.ts';
import { customerReader } from './customer-row.ts';
import { headAt } from './find-head.ts';
import type { RegisterRow } from './known.ts';
import { meaningOf } from './meaning-of.ts';
import { fieldRows, isProblem, type Read, wordsIn } from './register-row.ts';
import { requestReader } from './request-row.ts';
import type { Reject } from './store.ts';

/** A part of a register: rows that can be understood, those that cannot, and how many were no rows. */
export interface Part {
  readonly rows: readonly RegisterRow[];
  readonly rejects: readonly Reject[];
  readonly skipped: number;
}

export interface Register {
  readonly titles: readonly string[];
  parts(): AsyncIterable<Part>;
  /** Words that nobody has told the meaning of, by column; known once the rows have been read. */
  unknownWords(): Readonly<Record<string, readonly string[]>>;
}

interface ReadOptions {
  readonly files: Pick<FileStore, 'read'>;
  readonly sha256: string;
  readonly reading: Reading;
  readonly zone: string;
  readonly now: EpochMs;
}

/** More rows are more than one register. */
export const mostRows = 200_000;
const linesOfHead = 40;

/** Opens a register as its reading says. Throws TableTrouble. */
export async function readRegister({ files, sha256, reading, zone, now }: ReadOptions): Promise<Register> {
  const table = await openTable(await buffer(files.read(sha256)));
  const first = await Array.fromAsync(table.rows(reading.sheet, linesOfHead + reading.headLine));
  const head = headAt(first, reading.headLine, reading.headLines);
  const words = unknownOf(reading);
  const understand = readerOf(reading, { zone, now });
  const reader: PartReader = { reading, titles: head.titles, understand, heard: words.hear };
  return {
    titles: head.titles,
    parts: () => partsOf(bodyOf(table.rows(reading.sheet), reading.headLine + reading.headLines), reader),
    unknownWords: words.all,
  };
}

function readerOf(reading: Reading, when: { readonly zone: string; readonly now: EpochMs }) {
  const read: (row: Parameters<ReturnType<typeof customerReader>>[0]) => Read<RegisterRow> =
    reading.kind === 'requests' ? requestReader(reading, when) : customerReader(reading);
  return read;
}

async function* bodyOf(rows: AsyncIterable<TableRow>, firstLine: number): AsyncGenerator<TableRow> {
  let count = 0;
  for await (const row of rows) {
    if (row.line < firstLine) continue;
    if (++count > mostRows) return;
    yield row;
  }
}

interface PartReader {
  readonly reading: Reading;
  readonly titles: readonly string[];
  readonly understand: (row: Parameters<ReturnType<typeof customerReader>>[0]) => Read<RegisterRow>;
  readonly heard: (field: WordField, word: string) => void;
}

const rowsInPart = 250;

async function* partsOf(body: AsyncIterable<TableRow>, reader: PartReader): AsyncGenerator<Part> {
  const toFields = fieldRows(reader.reading, reader.titles);
  let part: { rows: RegisterRow[]; rejects: Reject[]; skipped: number } = {
    rows: [],
    rejects: [],
    skipped: 0,
  };
  for await (const row of body) {
    const fields = toFields(row);
    if (fields === null) part.skipped += 1;
    else {
      for (const [field, word] of wordsIn(fields)) reader.heard(field, word);
      const read = reader.understand(fields);
      if (isProblem(read)) part.rejects.push({ line: row.line, cells: row.cells, ...read.problem });
      else part.rows.push(read.value);
    }
    if (part.rows.length + part.rejects.length + part.skipped < rowsInPart) continue;
    yield part;
    part = { rows: [], rejects: [], skipped: 0 };
  }
  yield part;
}

const wordsAtMost = 100;

/** Gathers the words whose meaning is neither told nor commonly known. */
function unknownOf({ words }: Reading) {
  const unknown = new Map<WordField, Set<string>>(wordFields.map(field => [field, new Set<string>()]));
  return {
    hear: (field: WordField, word: string) => {
      const found = unknown.get(field);
      if (!found || found.size >= wordsAtMost || word.length > 100) return;
      if (meaningOf(field, word, words[field]) === undefined) found.add(word);
    },
    all: () =>
      Object.fromEntries(
        [...unknown].flatMap(([field, found]) => (found.size > 0 ? [[field, [...found]] as const] : [])),
      ),
  };
}
