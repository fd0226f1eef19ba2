import type { PackDocument } from './document.ts';
import type { Raw } from './normal-parts.ts';
import type { Path } from './problem.ts';

/** The documents of a pack, the main one first, with its head. */
export interface WrittenPack {
  readonly head: Raw;
  readonly documents: readonly PackDocument[];
}

/** Brings the file with the head to the front; undefined when there is none. */
export function packOf(documents: readonly PackDocument[]): WrittenPack | undefined {
  const main = documents.find(({ value }) => 'pack' in asRaw(value));
  if (!main) return undefined;
  const rest = documents.filter(document => document !== main);
  return { head: asRaw(main.value), documents: [main, ...rest] };
}

/** A clause or a control as it is written, with the path to it. */
export interface WrittenClause {
  readonly id: string;
  readonly no: string;
  readonly path: Path;
  readonly value: Raw;
}

export interface WrittenControl {
  readonly clause: string;
  readonly index: number;
  readonly path: Path;
  readonly value: Raw;
}

/** The clauses of a document that may still be of any shape. */
export function writtenClauses({ value }: Pick<PackDocument, 'value'>): WrittenClause[] {
  return items(asRaw(value).chapters).flatMap((chapter, i) =>
    items(chapter.clauses).map((clause, j) => ({
      id: String(clause.id),
      no: String(clause.no),
      path: ['chapters', i, 'clauses', j],
      value: clause,
    })),
  );
}

export function writtenControls(document: Pick<PackDocument, 'value'>): WrittenControl[] {
  return writtenClauses(document).flatMap(clause =>
    items(clause.value.controls).map((value, index) => ({
      clause: clause.id,
      index,
      path: [...clause.path, 'controls', index],
      value,
    })),
  );
}

/** The forms of a document, with the path to each. */
export function writtenForms({
  value,
}: Pick<PackDocument, 'value'>): { readonly value: Raw; readonly path: Path }[] {
  return items(asRaw(value).forms).map((form, index) => ({ value: form, path: ['forms', index] }));
}

function items(value: unknown): Raw[] {
  return Array.isArray(value) ? value.map(asRaw) : [];
}

function asRaw(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {};
}
