import type { Locale, LocalText } from '#kernel/locale.ts';

/** By what a report names a cause, whatever language its writer reads. */
export function causeId(cause: LocalText): string {
  return cause.en;
}

/** A cause in the reader's language; as it was told where the clause has it no more. */
export function causeName(id: string, causes: readonly LocalText[], locale: Locale): string {
  return causes.find(cause => causeId(cause) === id)?.[locale] ?? id;
}
