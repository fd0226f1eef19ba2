import type { FormContent } from '#contract/form.ts';
import type { FieldSpec, FormSpec } from '#engine/regulation.ts';
import { type Locale, locales } from '#kernel/locale.ts';
import { searchVector } from '#modules/service-request/index.ts';

const longestSummary = 120;
const between = ' · ';

export type Summary = Readonly<Record<Locale, string>>;

/** What distinguishes a form in a list: the first texts and choices that are filled in, as each language says them. */
export function summaryOf(spec: FormSpec, content: FormContent): Summary {
  const told = (locale: Locale) => toldIn(locale, spec, content);
  return { 'zh-CN': told('zh-CN'), 'zh-TW': told('zh-TW'), en: told('en') };
}

function toldIn(locale: Locale, { fields }: FormSpec, content: FormContent): string {
  const told = fields.flatMap(field => {
    const text = shortText(locale, field, content[field.name]);
    return text ? [text.replaceAll(/\s+/g, ' ')] : [];
  });
  return told.slice(0, 3).join(between).slice(0, longestSummary);
}

function shortText(
  locale: Locale,
  { type, options }: FieldSpec,
  written: FormContent[string] | undefined,
): string | undefined {
  if (typeof written !== 'string') return undefined;
  if (type === 'choice') return options.find(({ value }) => value === written)?.label[locale];
  return type === 'text' || type === 'date' ? written : undefined;
}

const civilDate = /^\d{4}-\d{2}-\d{2}$/;

/** A summary as this reader reads it: days are written their way. */
export function summaryIn(locale: Locale, summary: Summary): string {
  const told = summary[locale].split(between);
  return told.map(text => (civilDate.test(text) ? dayIn(locale, text) : text)).join(between);
}

function dayIn(locale: Locale, civil: string): string {
  const shown = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, shown).format(
    Temporal.Instant.from(`${civil}T00Z`).epochMilliseconds,
  );
}

export interface Found {
  readonly formNo: string;
  readonly applicantName: string;
  readonly requestNo: string | null;
  readonly spec: FormSpec;
  readonly content: FormContent;
}

/** What a form is found by: its numbers, its name in every language, who asks, and all texts in it. */
export function searchOf({ formNo, applicantName, requestNo, spec, content }: Found): string {
  const names = locales.map(locale => spec.title[locale]);
  const texts = [...names, spec.printed, applicantName, ...textsOf(content)];
  return searchVector({ texts, codes: [formNo, requestNo], phone: null });
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function textsOf(content: FormContent): string[] {
  const cells = Object.values(content).flatMap(written =>
    Array.isArray(written) ? written.flatMap(row => Object.values(row)) : [written],
  );
  return cells.filter(cell => typeof cell === 'string').filter(cell => !uuid.test(cell));
}
