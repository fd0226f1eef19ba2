import { cellText } from './cell-text.ts';
import type { Table, TableRow } from './open-table.ts';
import { TableTrouble } from './table-trouble.ts';
import { unpackedSize } from './unpacked-size.ts';

const megabyte = 1_024 * 1_024;
/** Fifty thousand rows of twenty columns unpack to some sixty megabytes. */
const mostUnpackedBytes = 400 * megabyte;

/** Opens a spreadsheet. Throws TableTrouble. */
export async function openWorkbook(bytes: Uint8Array): Promise<Table> {
  if (unpackedSize(bytes) > mostUnpackedBytes) throw new TableTrouble('too_large');
  return { sheets: await sheetsOf(bytes), rows: (sheet, atMost) => rowsOf(bytes, sheet, atMost) };
}

async function sheetsOf(bytes: Uint8Array): Promise<string[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) names.push(name);
      return false;
    },
  }).catch(told);
  if (names.length === 0) throw new TableTrouble('unreadable');
  return names;
}

async function* rowsOf(bytes: Uint8Array, sheet: string, atMost?: number): AsyncGenerator<TableRow> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  try {
    const options = { sheet, ...(atMost !== undefined && { maxRows: atMost }) };
    for await (const { index, values } of streamXlsxRows(bytes, options)) {
      const cells = values.map(cellText);
      if (cells.some(cell => cell !== '')) yield { line: index + 1, cells };
    }
  } catch (error) {
    told(error);
  }
}

/** What the reader found wrong, in the words of tables; what is no fault of the file goes on. */
function told(error: unknown): never {
  if (error instanceof TableTrouble) throw error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'EncryptedFileError') throw new TableTrouble('locked');
  throw new TableTrouble('unreadable');
}
