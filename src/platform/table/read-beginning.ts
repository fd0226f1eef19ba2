import { openTable, type TableRow } from './open-table.ts';

/** How a sheet begins. */
export interface SheetBeginning {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
}

const sheetsAtMost = 10;
const columnsAtMost = 60;
const longestCell = 200;

/** The first rows of each sheet, wide and long enough to see what it is. Throws TableTrouble. */
export async function readBeginning(bytes: Uint8Array, rows: number): Promise<SheetBeginning[]> {
  const table = await openTable(bytes);
  const beginnings: SheetBeginning[] = [];
  for (const sheet of table.sheets.slice(0, sheetsAtMost)) {
    const first = await Array.fromAsync(table.rows(sheet, rows));
    beginnings.push({ sheet, rows: first.map(narrowed) });
  }
  return beginnings;
}

function narrowed({ line, cells }: TableRow): TableRow {
  return { line, cells: cells.slice(0, columnsAtMost).map(cell => cell.slice(0, longestCell)) };
}
