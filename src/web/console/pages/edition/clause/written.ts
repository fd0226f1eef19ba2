import type { DraftClause } from '#contract/edition-shape.ts';

/** A text in every language, as it is written. */
export interface WrittenText {
  readonly 'zh-CN'?: string;
  readonly 'zh-TW'?: string;
  readonly en?: string;
}

/** A control as it is written, with its short forms; which keys there are depends on its kind. */
export interface WrittenControl {
  readonly kind: string;
  readonly name?: WrittenText;
  readonly [key: string]: unknown;
}

export interface WrittenClause {
  readonly id: string;
  readonly no: string;
  readonly text: WrittenText;
  readonly controls: readonly WrittenControl[];
  readonly [key: string]: unknown;
}

/** An event as it is written: its name, or with a condition on it. */
export type WrittenEvent = string | { readonly event: string; readonly where?: string };

/** A row of a limit table. */
export interface WrittenLimit {
  readonly when?: string;
  readonly limit: string;
}

/** One that was written alone is a list of one. */
export function listOf<T>(written: unknown): T[] {
  if (written === undefined || written === null) return [];
  return (Array.isArray(written) ? written : [written]) as T[];
}

/** A list of one is written alone; an empty one is left out. */
export function shortOf<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length > 1 ? list : list[0];
}

/** A value with a key given another content; undefined takes the key away. */
export function withKey<T extends object>(of: T, key: string, content: unknown): T {
  const { [key]: _, ...rest } = of as Record<string, unknown>;
  if (content === undefined) return rest as T;
  return { ...of, [key]: content };
}

/** A new clause begins as a guideline of the company's own. */
export function copyOf({ no }: DraftClause): Record<string, unknown> {
  const text = { 'zh-CN': '', 'zh-TW': '', en: '' };
  const controls = [{ kind: 'guideline', shown_as: 'text' }];
  return { id: `OWN.${no.replaceAll(/\W/g, '')}A`, no: `${no}a`, text, controls };
}

/** Whether what was read from YAML can be drawn as a form at all: what else is wrong with it is told beside it. */
export function isClause(value: unknown): value is WrittenClause {
  if (!isRecord(value) || !Array.isArray(value.controls)) return false;
  return value.controls.every(control => isRecord(control) && typeof control.kind === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
