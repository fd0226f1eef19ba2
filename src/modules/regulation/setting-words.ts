import type { Setting } from '#engine/regulation.ts';
import type { Locale } from '#kernel/locale.ts';
import { valueWord } from '#platform/text/value-word.ts';

/** What the value of a setting and its choices are called, by the value as text; a figure stands as it is. */
export function settingWords(
  locale: Locale,
  name: string,
  { value, choices = [] }: Setting,
): Record<string, string> {
  const said = (one: Setting['value']) => valueWord(locale, `settings.${name}`, String(one)) ?? String(one);
  return Object.fromEntries([value, ...choices].map(one => [String(one), said(one)]));
}

/** In what a figure is counted; null where it is a bare one. */
export function unitWord(locale: Locale, unit: string | undefined): string | null {
  return unit === undefined ? null : (valueWord(locale, 'unit', unit) ?? unit);
}
