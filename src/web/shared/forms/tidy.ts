import type { FormContent, TableRow } from '#contract/form.ts';

/** What was filled in, without what was left empty. */
export function tidy(content: FormContent): FormContent {
  const tidied: FormContent = {};
  for (const [name, value] of Object.entries(content)) {
    const kept = Array.isArray(value) ? filledRows(value) : value;
    if (!isBlank(kept)) tidied[name] = kept;
  }
  return tidied;
}

function filledRows(rows: readonly TableRow[]): TableRow[] | null {
  const filled = rows.map(withoutBlanks).filter(row => Object.keys(row).length > 0);
  return filled.length > 0 ? filled : null;
}

function withoutBlanks(row: TableRow): TableRow {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => !isBlank(cell)));
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
