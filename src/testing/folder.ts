import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** A folder of its own for what a test writes: gone when the tests of the file have ended. */
export function aFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `guiju-${name}-`));
  folders.push(folder);
  return folder;
}

/** Removes what this process has made so far; a server that is ending may still write into its own. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
