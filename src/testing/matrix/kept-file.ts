import { Refused } from '#kernel/refusal.ts';
import { keepFile } from '#modules/file/index.ts';
import { systemActor } from '#road/actor.ts';
import type { Work } from './side.ts';

/** Uploaded by somebody whom no reader is. */
export async function aFile(kept: Pick<Work, 'db' | 'files'>, name: string): Promise<string> {
  const content = Buffer.from(`a photograph of ${name}`);
  const stored = await keepFile(kept, { name: `${name}.txt`, content }, systemActor('phone'));
  if (stored instanceof Refused) throw new Error(stored.refusals[0]?.code);
  return stored.id;
}
