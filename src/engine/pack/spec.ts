import type { LocalText } from '#kernel/locale.ts';
import type { ActionSpec, EventSpec, FactSpec, ValueType } from '../vocabulary.ts';

/** A meaning in Chinese (mainland, Taiwan) and English, in the order of reading. */
export function means(simplified: string, traditional: string, english: string): LocalText {
  return { 'zh-CN': simplified, 'zh-TW': traditional, en: english };
}

/** Short forms in which the modules write their vocabulary down. */
export const spec = {
  action: (meaning: LocalText, awaits?: string): ActionSpec => ({ meaning, ...optional({ awaits }) }),
  event: (meaning: LocalText, data?: Readonly<Record<string, FactSpec>>, awaits?: string): EventSpec => ({
    meaning,
    ...optional({ data, awaits }),
  }),
  fact: (type: ValueType, meaning: LocalText): FactSpec => ({ type, meaning }),
  /** A text that is always one of these. */
  listed: (values: readonly string[], meaning: LocalText): FactSpec => ({ type: 'text', meaning, values }),
};

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function optional<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}
