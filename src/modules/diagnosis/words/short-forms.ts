import { means, spec } from '#engine/pack/spec.ts';
import type { FactSpec, ValueType } from '#engine/vocabulary.ts';

type Texts = readonly [simplified: string, traditional: string, english: string];

/** Short forms for many words: texts in zh-CN, zh-TW and English. */
export const action = (...texts: Texts) => spec.action(means(...texts));
export const fact = (type: ValueType, ...texts: Texts): FactSpec => spec.fact(type, means(...texts));
export const event = (texts: Texts, data?: Readonly<Record<string, FactSpec>>) =>
  spec.event(means(...texts), data);
