import { means } from '#engine/pack/spec.ts';
import type { FactSpec, ValueType } from '#engine/vocabulary.ts';

type Fields = Readonly<Record<string, FactSpec>>;

/**
 * Short forms for what clauses may name although no part of the product offers it yet: each carries the capability
 * that will. Texts in zh-CN, zh-TW and en. Once a module declares the same name, the module's own declaration counts.
 */
export function awaiting(awaits: string) {
  return {
    action: (simplified: string, traditional: string, english: string) => ({
      meaning: means(simplified, traditional, english),
      awaits,
    }),
    event: (simplified: string, traditional: string, english: string, data?: Fields) => ({
      meaning: means(simplified, traditional, english),
      ...(data && { data }),
      awaits,
    }),
    fact: (type: ValueType, simplified: string, traditional: string, english: string) => ({
      type,
      meaning: means(simplified, traditional, english),
      awaits,
    }),
    /** A text that is always one of these. */
    listed: (values: readonly string[], simplified: string, traditional: string, english: string) => ({
      type: 'text' as const,
      meaning: means(simplified, traditional, english),
      values,
      awaits,
    }),
  };
}
