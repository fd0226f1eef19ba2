import type { Chapter } from '../regulation.ts';

/**
 * Chapters in the order of the document, however they are shared out among files: by the number before the first dot
 * of their clauses, such as the 5 of `5.2`. Where one has no such number they stay as they are written.
 */
export function inDocumentOrder(chapters: readonly Chapter[]): readonly Chapter[] {
  const isNumbered = chapters.every(chapter => Number.isInteger(numberOf(chapter)));
  return isNumbered ? chapters.toSorted((a, b) => numberOf(a) - numberOf(b)) : chapters;
}

function numberOf({ clauses }: Chapter): number {
  return Number(/^(\d+)\./.exec(clauses[0]?.no ?? '')?.[1] ?? Number.NaN);
}
