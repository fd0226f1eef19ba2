import type { SetUp } from '#contract/setup.ts';
import type { PackFile } from '#engine/pack/document.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Setting } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { refusedText, withSetting } from '#modules/edition/index.ts';
import { blanksOf, type ReadPack, refuseBlanks, settingDecided } from '#modules/regulation/index.ts';

type Values = Readonly<Record<string, Setting['value']>>;

/**
 * Writes what the company decides into the text of the pack. Refuses while a blank is left, a setting that the pack does
 * not leave blank, and a value that its clauses cannot go by.
 */
export function filled(
  { files, regulation }: ReadPack,
  { settings = {}, locale }: Pick<SetUp, 'settings' | 'locale'>,
  vocabulary: Vocabulary,
): readonly PackFile[] | Refused {
  const blank = blanksOf(regulation).map(({ name }) => name);
  const unknown = Object.keys(settings).find(name => !blank.includes(name));
  if (unknown !== undefined) return refuse('edition.unknown_setting', { field: `settings.${unknown}` });
  const written = Object.entries(settings).reduce(
    (text, [name, value]) => withSetting(text, name, value) ?? text,
    files,
  );
  const loaded = loadPack(written, vocabulary);
  if (!loaded.ok) return refusedText(loaded.problems, locale);
  return refuseBlanks(loaded.regulation, locale) ?? written;
}

/** What was decided about each blank, for the company's log. */
export function decisionsOf({ regulation }: ReadPack, settings: Values) {
  return blanksOf(regulation).flatMap(blank => {
    const value = settings[blank.name];
    return value === undefined ? [] : [settingDecided(blank, value)];
  });
}

/** Every proposal of a pack as a decision: for those who accept them all. */
export function proposalsOf({ regulation }: ReadPack): Values {
  return Object.fromEntries(blanksOf(regulation).map(({ name, setting }) => [name, setting.value]));
}
