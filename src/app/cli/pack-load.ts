import { loadPack } from '#engine/pack/load-pack.ts';
import { type PackProblem, problemCode, problemLine } from '#engine/pack/problem.ts';
import type { Regulation } from '#engine/regulation.ts';
import { type PackFiles, readPack, readShippedPack, shippedPacks } from '#platform/regulation/read-pack.ts';
import { Trouble } from '#platform/trouble.ts';
import { sayIn } from '../say.ts';
import { vocabulary } from '../vocabulary.ts';

/** The regulations that travel with the product. Throws when one of them is wrong: the tests let none such pass. */
export async function shippedRegulations(): Promise<Regulation[]> {
  const names = await shippedPacks();
  return Promise.all(names.map(shippedRegulation));
}

/** One pack of the product by its name, such as `bus-maker`. Throws when it is wrong or there is none. */
export async function shippedRegulation(name: string): Promise<Regulation> {
  const { files } = await readShippedPack(name);
  const loaded = loadPack(files, vocabulary);
  if (!loaded.ok) throw new Error(loaded.problems.map(problemCode).join('\n'));
  return loaded.regulation;
}

/** A pack by its folder, or by its name where the product ships it. Throws Trouble for what is wrong in it. */
export async function readRegulation(folder: string): Promise<Regulation> {
  const { files } = await readFolder(folder);
  const loaded = loadPack(files, vocabulary);
  if (loaded.ok) return loaded.regulation;
  throw new Trouble('pack.problems', { folder, problems: problemLines(loaded.problems) });
}

/** What is wrong in a pack, a line each, in the language of the shell. */
export function problemLines(problems: readonly PackProblem[]): string {
  return problems.map(problem => problemLine(problem, sayIn())).join('\n');
}

/** The files of a pack by its folder, or by its name where the product ships it. Throws Trouble. */
export async function readFolder(folder: string): Promise<PackFiles> {
  if ((await shippedPacks()).includes(folder)) return readShippedPack(folder);
  try {
    return await readPack(folder);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Trouble('pack.unreadable', { folder, why }, error);
  }
}
