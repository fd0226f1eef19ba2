import type { EventMatch, Warning } from '../regulation.ts';

/** What a checked YAML value is read as; `checkShape` has proved its shape before. */
export type Raw = Readonly<Record<string, unknown>>;

export function events(raw: unknown): EventMatch[] {
  return list<string | EventMatch>(raw).map(item => (typeof item === 'string' ? { event: item } : item));
}

export function warnings(raw: unknown): Warning[] {
  return list<Raw>(raw).map(({ at, tell }) => ({ at: String(at), tell: list(tell) }));
}

/** A list, where one may have been written alone and none left out. */
export function list<T = string>(raw: unknown): T[] {
  if (raw === undefined || raw === null) return [];
  return (Array.isArray(raw) ? raw : [raw]) as T[];
}

export function renamed(raw: Raw, names: Readonly<Record<string, string>>): Raw {
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [names[key] ?? key, value]));
}
