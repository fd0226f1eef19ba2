import { means, spec } from '#engine/pack/spec.ts';
import type { FactSpec, ValueType } from '#engine/vocabulary.ts';

/** Texts in zh-CN, zh-TW and en. */
type Texts = readonly [simplified: string, traditional: string, english: string];

export const action = (...texts: Texts) => spec.action(means(...texts));

export const event = (
  simplified: string,
  traditional: string,
  english: string,
  data?: Readonly<Record<string, FactSpec>>,
) => spec.event(means(simplified, traditional, english), data);

export const fact = (type: ValueType, ...texts: Texts) => spec.fact(type, means(...texts));
