import { createHash } from 'node:crypto';
import type { FileStore } from './file-store.ts';

/** The bytes that are kept under a hash; null where they are gone, or are not what the hash says any more. */
export async function keptBytes(files: FileStore, sha256: string): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of files.read(sha256)) pieces.push(piece as Buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const bytes = Buffer.concat(pieces);
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
}
