import { hash } from 'node:crypto';
import type { DayPart } from '#contract/field-work.ts';

type Body = NonNullable<DayPart['body']>;

/** A piece whose version is that of its name and of what it says: two that say the same are not taken for each other. */
export function partOf(name: string, body: Body): DayPart {
  return { name, version: shortHash(`${name}|${JSON.stringify(body)}`), body };
}

/** Long enough that two versions of one phone are never taken for each other. */
export const shortHash = (text: string): string => hash('sha256', text, 'base64url').slice(0, 14);
