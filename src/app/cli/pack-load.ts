import { loadPack } from '#engine/pack/load-pack.ts';
import { problemLine } from '#engine/pack/problem.ts';
import type { Regulation } from '#engine/regulation.ts';
import { readShippedPack, shippedPacks } from '#platform/regulation/read-pack.ts';
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
  if (!loaded.ok) throw new Error(loaded.problems.map(problemLine).join('\n'));
  return loaded.regulation;
}
