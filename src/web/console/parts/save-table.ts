/** Gives the reader a table that spreadsheet programs open with Chinese characters intact. */
export function saveTable(name: string, rows: readonly (readonly string[])[]): void {
  saveText(name, `\uFEFF${csvOf(rows)}`);
}

/** Gives the reader a table that was written already. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The rows as CSV: every cell quoted, and none that a spreadsheet would take for a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  const isFormula = /^[=+@\t\r]|^-(?!\d)/.test(text);
  return `"${isFormula ? "'" : ''}${text.replaceAll('"', '""')}"`;
}
