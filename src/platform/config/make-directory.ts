import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { Trouble } from '../trouble.ts';

/** Run by root, the database is another user's, who must be able to pass; what is inside is closed by its own rights. */
const mode = userInfo().uid === 0 ? 0o711 : 0o700;

/** Makes a directory for its owner only, or says what stands in the way. */
export function makeDirectory(path: string): void {
  try {
    makeWithParents(path);
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw directoryTrouble(path, error);
  }
}

/** Node's own recursive form never ends where a file system answers that a parent does not exist, as /proc does. */
export function makeWithParents(path: string): void {
  if (existsSync(path)) return;
  makeWithParents(dirname(path));
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Why the system refused to write at a place, for the person who can free or open it. */
export function directoryTrouble(path: string, error: unknown): Trouble {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Trouble('directory.full', { path }, error);
  return new Trouble('directory.unwritable', { path, code }, error);
}
