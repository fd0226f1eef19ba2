import { type Refused, refuse } from '#kernel/refusal.ts';
import { beginningInThread } from './in-thread.ts';
import type { SheetBeginning } from './read-beginning.ts';
import { TableTrouble } from './table-trouble.ts';

/** How the sheets of an uploaded table begin. Refuses what is no table: `table.unreadable`, `.locked`, `.too_large`. */
export async function beginningOf(
  bytes: Uint8Array,
  rows: number,
): Promise<readonly SheetBeginning[] | Refused> {
  try {
    const beginning = await beginningInThread({ bytes, rows });
    const isEmpty = beginning.every(sheet => sheet.rows.length < 2);
    return isEmpty ? refuse('table.unreadable', { field: 'file' }) : beginning;
  } catch (error) {
    if (error instanceof TableTrouble) return refuse(`table.${error.code}`, { field: 'file' });
    throw error;
  }
}
