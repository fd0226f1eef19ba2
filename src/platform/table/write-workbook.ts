/** A sheet to be written: the first row is its head. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const widest = 60;
const narrowest = 10;

/** A spreadsheet with texts only: a telephone number stays as it is, and nothing in it is worked out. */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map(row => [...row]),
      columns: widthsOf(rows).map(width => ({ width })),
      freezePane: { rows: 1 },
    })),
  });
}

/** Chinese characters take the place of two. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(0, ...rows.slice(0, 100).map(row => row.length));
  return Array.from({ length: columns }, (_, place) => {
    const lengths = rows.slice(0, 100).map(row => lengthOf(row[place] ?? ''));
    return Math.min(widest, Math.max(narrowest, ...lengths) + 2);
  });
}

function lengthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);
}
