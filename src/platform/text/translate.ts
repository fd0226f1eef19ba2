import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '#kernel/locale.ts';

type Texts = Readonly<Record<string, unknown>>;

const directory = join(import.meta.dirname, '../../../locales');
const read = new Map<string, Texts>();

/**
 * The text of `<namespace>:<key>` in a language, with `{{name}}` filled in from `params`.
 * Keys are flat with dots (`"database.held": "…"`) or nested. Without a text the key itself is returned.
 */
export function translate(
  locale: Locale,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const [namespace = '', name = ''] = key.split(/:(.*)/s);
  const texts = textsOf(locale, namespace);
  const text =
    (isOne(locale, params.count) ? lookUp(texts, `${name}_one`) : undefined) ?? lookUp(texts, name);
  return text === undefined ? key : fill(text, params);
}

/** As in i18next: what `count` counts has in some languages a text of its own (`…_one`) where it is one. */
function isOne(locale: Locale, count: string | number | undefined): boolean {
  return typeof count === 'number' && new Intl.PluralRules(locale).select(count) === 'one';
}

export function hasText(locale: Locale, key: string): boolean {
  const [namespace = '', name = ''] = key.split(/:(.*)/s);
  return lookUp(textsOf(locale, namespace), name) !== undefined;
}

function lookUp(texts: Texts, name: string): string | undefined {
  const flat = texts[name];
  if (typeof flat === 'string') return flat;
  let place: unknown = texts;
  for (const step of name.split('.')) place = (place as Texts | undefined)?.[step];
  return typeof place === 'string' ? place : undefined;
}

function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (hole, name: string) => String(params[name] ?? hole));
}

/** All texts of a namespace, by their keys. */
export function textsOf(locale: Locale, namespace: string): Texts {
  const path = join(directory, locale, `${namespace}.json`);
  const known = read.get(path);
  if (known) return known;
  const texts = readTexts(path);
  read.set(path, texts);
  return texts;
}

function readTexts(path: string): Texts {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Texts;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** The best language of the product for an `Accept-Language` header or a `LANG` variable. */
export function chooseLocale(wanted: string | undefined, otherwise: Locale): Locale {
  const tags = (wanted ?? '')
    .split(',')
    .map(parseTag)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of tags) {
    const locale = localeOf(tag);
    if (locale) return locale;
  }
  return otherwise;
}

function parseTag(part: string): { tag: string; weight: number } {
  const [tag = '', quality] = part.trim().split(';q=');
  return { tag: tag.replaceAll('_', '-').split('.')[0] ?? '', weight: quality ? Number(quality) || 0 : 1 };
}

function localeOf(tag: string): Locale | undefined {
  const exact = locales.find(locale => locale.toLowerCase() === tag.toLowerCase());
  if (exact) return exact;
  if (/^zh-(hant|tw|hk|mo)/i.test(tag)) return 'zh-TW';
  if (/^zh\b/i.test(tag)) return 'zh-CN';
  return /^en\b/i.test(tag) ? 'en' : undefined;
}
