import { describeControl } from '#engine/pack/describe.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { Control } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { Locale } from '#kernel/locale.ts';
import { translate } from '#platform/text/translate.ts';

export interface Reading {
  readonly edition: CompiledRegulation;
  readonly vocabulary: Vocabulary;
  readonly locale: Locale;
}

/** What a control is called: its own name, or for a guideline what it is. */
export function controlName(control: Control, reading: Reading): string {
  return 'name' in control ? control.name[reading.locale] : controlWords(control, reading);
}

/** What a control does, in plain words. */
export function controlWords(control: Control, { edition, vocabulary, locale }: Reading): string {
  const say = (key: string, params?: Readonly<Record<string, string | number>>) =>
    translate(locale, key, params);
  return describeControl(control, locale, { say, vocabulary, settings: edition.source.settings });
}

/** Whether the clause is executed, carried as text, or waits for a later capability of the product. */
export function statusOf(control: Control): 'enforced' | 'guideline' | 'later' {
  switch (control.kind) {
    case 'guideline':
      return 'guideline';
    case 'approval':
    case 'duty':
    case 'charge':
    case 'sanction':
    case 'reward':
      return 'later';
    case 'deadline':
    case 'gate':
    case 'record':
    case 'indicator':
    case 'grade':
      return 'enforced';
  }
}
