import { plainText } from './cell-text.ts';
import { recordsOf, splitLines } from './csv-records.ts';
import type { Table, TableRow } from './open-table.ts';
import { TableTrouble } from './table-trouble.ts';

/** The one sheet of a text file. */
const onlySheet = '';

/** Opens a text with commas, semicolons or tabs between its cells. Throws TableTrouble for what is no text. */
export async function openCsv(bytes: Uint8Array): Promise<Table> {
  const text = textOf(bytes);
  if (text === null || text.trim() === '') throw new TableTrouble('unreadable');
  return { sheets: [onlySheet], rows: (_sheet, atMost) => rowsOf(text, atMost) };
}

async function* rowsOf(text: string, atMost = Number.POSITIVE_INFINITY): AsyncGenerator<TableRow> {
  let left = atMost;
  const options = { delimiter: delimiterOf(text), isRagged: true } as const;
  for await (const { line, values, text: record } of recordsOf(splitLines(chunksOf(text)), options)) {
    if (left-- <= 0) return;
    const cells = (values ?? [record]).map(plainText);
    if (cells.some(cell => cell !== '')) yield { line, cells };
  }
}

const chunkLength = 64 * 1_024;

async function* chunksOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += chunkLength) yield text.slice(at, at + chunkLength);
}

const sampleLines = 20;

/** The sign that is there most often in the first lines. */
export function delimiterOf(text: string): string {
  const sample = text.split('\n', sampleLines).join('\n');
  const count = (sign: string) => sample.split(sign).length;
  return [',', '\t', ';'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** The text of bytes that may come from an old Chinese program; null where they are no text. */
export function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  return decoded('utf-8', bytes) ?? decoded('gb18030', bytes);
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
