import type { BlankSetting, PackSummary } from '#contract/setup.ts';
import { offeredBy } from '#engine/controls/form-telling.ts';
import { executionOf } from '#engine/pack/awaited.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { Locale } from '#kernel/locale.ts';
import { blanksOf, clausesBySetting, settingWords, unitWord } from '#modules/regulation/index.ts';
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

/** What a company chooses by, those first of which the product executes most. */
export function summariesOf(
  packs: readonly Regulation[],
  { vocabulary, locale }: { readonly vocabulary: Vocabulary; readonly locale: Locale },
): PackSummary[] {
  const summaries = packs.map(regulation => {
    const { pack, title, chapters, forms } = regulation;
    const offered = offeredBy(forms, vocabulary);
    const clauses = chapters.flatMap(chapter => chapter.clauses);
    const enforced = clauses.filter(({ controls }) =>
      controls.some(control => executionOf(control, offered) === 'enforced'),
    );
    const blanks = blankViews(regulation, locale);
    return { pack, title: title[locale], clauses: clauses.length, enforced: enforced.length, blanks };
  });
  return summaries.sort((a, b) => b.enforced - a.enforced || b.clauses - a.clauses);
}

function blankViews(regulation: Regulation, locale: Locale): BlankSetting[] {
  const clauses = clausesBySetting(regulation);
  return blanksOf(regulation).map(({ name, setting }) => ({
    name,
    meaning: setting.meaning[locale],
    proposal: setting.value,
    unit: unitWord(locale, setting.unit),
    choices: [...(setting.choices ?? [])],
    words: settingWords(locale, name, setting),
    clauses: (clauses.get(name) ?? []).map(({ no, text }) => ({ no, text: text[locale] })),
  }));
}
