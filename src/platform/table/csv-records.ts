import { closeSync, createReadStream, openSync, type ReadStream, readSync, statSync } from 'node:fs';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { Trouble } from '#platform/trouble.ts';

/** A record of a CSV file, or why it could not be read. */
export interface CsvRecord {
  /** Line on which it begins, counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly values: readonly string[] | null;
  readonly wrong: 'quotes' | 'columns' | 'encoding' | null;
}

/** A field in quotes may go on over lines, but not for ever: a quote that is never closed must not swallow the file. */
const mostLines = 100;

/**
 * Reads a `.csv` or `.csv.gz` record by record, UTF-8 or GB18030; memory does not grow with the file. A broken record
 * is told with its line, and reading goes on with the next line. The first record names the columns. A file that is
 * not there, or breaks off, is Trouble.
 */
export function openRecords(path: string, delimiter: string): Records {
  const size = sizeOf(path);
  const encoding = encodingOf(path);
  const bytes = createReadStream(path);
  return {
    records: recordsOf(linesOf(path, bytes, encoding), { delimiter }),
    share: () => (size === 0 ? 1 : bytes.bytesRead / size),
  };
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return found.size;
  throw new Trouble('replay.file_unreadable', { path });
}

/** A file that is being read. */
export interface Records {
  readonly records: AsyncIterable<CsvRecord>;
  /** How much of the file has been read, 0 to 1. */
  share(): number;
}

export interface CsvOptions {
  readonly delimiter: string;
  /** Records may have more or fewer columns than the first one: what people typed, not what a program wrote. */
  readonly isRagged?: true;
}

/** The records of lines that are read already. */
export async function* recordsOf(
  lines: AsyncIterable<string>,
  options: CsvOptions,
): AsyncGenerator<CsvRecord> {
  const reading: Reading = { ...options, held: [], line: 0, width: 0 };
  for await (const text of lines) {
    reading.line += 1;
    reading.held.push(text);
    yield* wholeRecords(reading, 'more may come');
  }
  yield* wholeRecords(reading, 'all is here');
}

/** Lines that are not a whole record yet, the number of the last of them, and how many columns there are. */
interface Reading extends CsvOptions {
  held: string[];
  line: number;
  width: number;
}

type Rest = 'more may come' | 'all is here';

function* wholeRecords(reading: Reading, rest: Rest): Generator<CsvRecord> {
  while (reading.held.length > 0) {
    const taken = take(reading, rest);
    if (!taken) return;
    const line = reading.line - reading.held.length + 1;
    reading.held = reading.held.slice(taken.lines);
    if (taken.text.trim() === '') continue;
    const { text, values, wrong } = taken;
    reading.width ||= values?.length ?? 0;
    const isWide = !reading.isRagged && values !== null && values.length !== reading.width;
    yield isWide ? { line, text, values: null, wrong: 'columns' } : { line, text, values, wrong };
  }
}

interface Taken {
  readonly lines: number;
  readonly text: string;
  readonly values: readonly string[] | null;
  readonly wrong: CsvRecord['wrong'];
}

/** The first whole record of the lines held; undefined while a quote is still open. */
function take({ held, delimiter }: Reading, rest: Rest): Taken | undefined {
  const [first = ''] = held;
  if (first.includes('\uFFFD')) return { lines: 1, text: first, values: null, wrong: 'encoding' };
  if (!first.includes('"')) return { lines: 1, text: first, values: first.split(delimiter), wrong: null };
  const text = held.join('\n');
  if (isOpen(text) && rest === 'more may come' && held.length < mostLines) return undefined;
  const values = isOpen(text) ? null : parsed(text, delimiter);
  if (values) return { lines: held.length, text, values, wrong: null };
  return { lines: 1, text: first, values: null, wrong: 'quotes' };
}

/** An odd number of quotes: the last one is still open. */
function isOpen(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
}

function parsed(text: string, delimiter: string): readonly string[] | null {
  try {
    const [values = []] = parse(text, { delimiter, relax_column_count: true }) as string[][];
    return values;
  } catch {
    return null;
  }
}

async function* linesOf(path: string, bytes: ReadStream, encoding: Encoding): AsyncGenerator<string> {
  try {
    yield* splitLines(textOf(path, bytes, encoding));
  } catch (error) {
    throw brokenFile(path, error);
  } finally {
    bytes.destroy();
  }
}

function brokenFile(path: string, error: unknown): Trouble {
  return new Trouble('replay.file_broken', { path, why: (error as Error).message }, error);
}

function textOf(path: string, bytes: ReadStream, encoding: Encoding): AsyncIterable<string> {
  const plain = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', error => plain.destroy(error));
  const decoder = new TextDecoderStream(encoding, { ignoreBOM: false });
  return ReadableStream.from(plain as AsyncIterable<Uint8Array<ArrayBuffer>>).pipeThrough(decoder);
}

export async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}

const sampleBytes = 256 * 1024;

type Encoding = 'utf-8' | 'gb18030';

/** UTF-8 where the beginning of the file is such, else GB18030, in which older Chinese programs write. */
function encodingOf(path: string): Encoding {
  const sample = beginningOf(path);
  const broken = (new TextDecoder('utf-8').decode(sample, { stream: true }).match(/\uFFFD/g) ?? []).length;
  const asGb = (new TextDecoder('gb18030').decode(sample, { stream: true }).match(/\uFFFD/g) ?? []).length;
  return broken > asGb + 10 ? 'gb18030' : 'utf-8';
}

function beginningOf(path: string): Uint8Array {
  const buffer = Buffer.alloc(sampleBytes);
  const file = openSync(path, 'r');
  const length = readSync(file, buffer, 0, sampleBytes, 0);
  closeSync(file);
  const bytes = buffer.subarray(0, length);
  if (!path.endsWith('.gz')) return bytes;
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw brokenFile(path, error);
  }
}
