import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type RejectsFile, rejectsFile } from './rejects-file.ts';

/** The files that a replay leaves behind, beside the database rather than beside the log, which may not be ours. */
export interface Output {
  readonly rejects: RejectsFile;
  readonly disagreementsPath: string;
}

export async function openOutput(directory: string, name: string): Promise<Output> {
  await mkdir(directory, { recursive: true });
  const path = (kind: string) => join(directory, `${name}.${kind}.csv`);
  return { rejects: rejectsFile(path('rejects')), disagreementsPath: path('disagreements') };
}
