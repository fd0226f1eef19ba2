import { type Locale, type LocalText, locales } from '#kernel/locale.ts';
import { type Refusal, Refused } from '#kernel/refusal.ts';
import { translate } from '#platform/text/translate.ts';
import type { Fault } from './content.ts';

/** Refuses a form, a reason for each field; undefined when nothing is wrong. */
export function refusedFor(faults: readonly Fault[]): Refused | undefined {
  return faults.length > 0 ? new Refused(faults.map(refusalOf)) : undefined;
}

function refusalOf({ field, fault, spec }: Fault): Refusal {
  const code = fault === 'missing' ? 'form.field_missing' : 'form.field_wrong';
  const key = fault === 'unknown' ? 'form-faults:fault.unknown' : `form-faults:fault.${fault}`;
  const text = (locale: Locale) =>
    translate(locale, key, {
      field: spec?.label[locale] ?? field,
      type: spec ? kindName(locale, spec.type) : '',
    });
  const words = Object.fromEntries(locales.map(locale => [locale, text(locale)])) as LocalText;
  return { code, field: `content/${field}`, words };
}

function kindName(locale: Locale, type: string): string {
  return translate(locale, `form-faults:type.${type}`);
}
