import type { FactSpec, ValueType } from '../vocabulary.ts';
import { means, spec } from './spec.ts';

/** The short forms of `spec`, with the meaning in Chinese (mainland, Taiwan) and English beside them. */
export const action = (simplified: string, traditional: string, english: string) =>
  spec.action(means(simplified, traditional, english));

export const event = (
  simplified: string,
  traditional: string,
  english: string,
  data?: Readonly<Record<string, FactSpec>>,
) => spec.event(means(simplified, traditional, english), data);

export const fact = (type: ValueType, simplified: string, traditional: string, english: string) =>
  spec.fact(type, means(simplified, traditional, english));

/** A text that is always one of these. */
export const listed = (values: readonly string[], simplified: string, traditional: string, english: string) =>
  spec.listed(values, means(simplified, traditional, english));
