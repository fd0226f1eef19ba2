import type { PackSummary } from '#contract/setup.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { Locale } from '#kernel/locale.ts';
import { readShippedPack, shippedPacks } from '#platform/regulation/read-pack.ts';

/** The packs that a company may start from; what is wrong with a pack is told by its own check, not here. */
export async function readPacks(vocabulary: Vocabulary): Promise<Regulation[]> {
  const names = await shippedPacks();
  const packs = await Promise.all(names.map(readShippedPack));
  return packs.flatMap(({ files }) => {
    const loaded = loadPack(files, vocabulary);
    return loaded.ok ? [loaded.regulation] : [];
  });
}

export function summaryOf({ pack, title, chapters }: Regulation, locale: Locale): PackSummary {
  const clauses = chapters.flatMap(chapter => chapter.clauses);
  const controls = clauses.flatMap(clause => clause.controls);
  return {
    pack,
    title: title[locale],
    clauses: clauses.length,
    controls: controls.length,
  };
}
