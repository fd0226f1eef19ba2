import { regulationSchema } from '#engine/pack/schema.ts';
import { sayIn } from '../say.ts';

/** The JSON Schema of packs for editors: what a value `expects` is described in English. */
export function schemaForEditors(): unknown {
  return described(JSON.parse(JSON.stringify(regulationSchema)));
}

function described(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(described);
  if (typeof part !== 'object' || part === null) return part;
  const { expects, ...rest } = part as { readonly expects?: unknown };
  const inside = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, described(value)]));
  return typeof expects === 'string' ? { ...inside, description: meaningOf(expects) } : inside;
}

/** What may be written where a word is expected. */
export function meaningOf(word: string): string {
  return sayIn('en')(`problem:expected.${word}`);
}
