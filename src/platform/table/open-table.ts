import { openCsv } from './open-csv.ts';
import { openWorkbook } from './open-workbook.ts';
import { TableTrouble } from './table-trouble.ts';

/** A row of a table, with the line that people see beside it. Rows without anything are left out. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table of one sheet or several. */
export interface Table {
  /** Names of the sheets that can be seen; a text file has one without a name. */
  readonly sheets: readonly string[];
  /** Rows of a sheet in their order; at most so many. */
  rows(sheet: string, atMost?: number): AsyncIterable<TableRow>;
}

const zip = Buffer.from('PK\u0003\u0004', 'latin1');
/** The container of Office before 2007, and of spreadsheets with a password. */
const container = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Opens what people call an Excel file: `.xlsx`, or CSV in UTF-8, UTF-16 or GB18030; the content decides, not the name.
 * Throws TableTrouble; `locked` also for `.xls`, which is to be saved as `.xlsx`.
 */
export async function openTable(bytes: Uint8Array): Promise<Table> {
  if (container.equals(bytes.subarray(0, container.length))) throw new TableTrouble('locked');
  return zip.equals(bytes.subarray(0, zip.length)) ? openWorkbook(bytes) : openCsv(bytes);
}
