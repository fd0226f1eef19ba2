/** What a cell of a spreadsheet may hold. */
export type CellValue = string | number | boolean | Date | null;

const secondMs = 1_000;

/** A cell as people read it: a date as `2025-03-05 14:30:00`, a number with all its digits, full-width signs as plain ones. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return civilText(value);
  if (typeof value === 'number') return numberText(value);
  return plainText(String(value));
}

/** Text as it is typed, without the full-width letters and the unseen signs that spreadsheets collect. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u200B-\u200D\uFEFF]/g, '')
    .trim();
}

/** Spreadsheets keep civil time without a zone, as a fraction of a day: to the second it is exact. */
function civilText(date: Date): string {
  const rounded = Math.round(date.getTime() / secondMs) * secondMs;
  if (!Number.isFinite(rounded)) return '';
  const text = Temporal.Instant.fromEpochMilliseconds(rounded).toString().slice(0, 19).replace('T', ' ');
  return text.endsWith(' 00:00:00') ? text.slice(0, 10) : text;
}

function numberText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : String(value);
}
