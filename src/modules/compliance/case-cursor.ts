import { type Refused, refuse } from '#kernel/refusal.ts';

/** Where the next page of cases begins: the last row's instant, subject, and what tells it from others of the same instant. */
export interface CaseCursor {
  readonly at: string;
  readonly subjectId: string;
  readonly tie: string;
}

export function writeCaseCursor({ at, subjectId, tie }: CaseCursor): string {
  return Buffer.from(`${at}|${subjectId}|${tie}`).toString('base64url');
}

const shape = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)\|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\|([^|]{1,100})$/;

/** Refuses with `input.invalid` what no list has given. */
export function readCaseCursor(text: string | undefined): CaseCursor | Refused | undefined {
  if (text === undefined) return undefined;
  const [, at, subjectId, tie] = shape.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (at === undefined || subjectId === undefined || tie === undefined)
    return refuse('input.invalid', { field: 'cursor', params: { keyword: 'pattern' } });
  return { at, subjectId, tie };
}
