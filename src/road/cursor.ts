import { type Refused, refuse } from '#kernel/refusal.ts';

/** Where the next page of a list begins: what the last row was sorted by, and its id. */
export interface Cursor {
  readonly key: string;
  readonly id: string;
}

export function writeCursor({ key, id }: Cursor): string {
  return Buffer.from(`${key}|${id}`).toString('base64url');
}

const shape = /^(infinity|\d{4}-\d\d-\d\dT[\d:.]+Z)\|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Refuses with `input.invalid` what no list has given. */
export function readCursor(text: string | undefined): Cursor | Refused | undefined {
  if (text === undefined) return undefined;
  const [, key, id] = shape.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (key === undefined || id === undefined)
    return refuse('input.invalid', { field: 'cursor', params: { keyword: 'pattern' } });
  return { key, id };
}
