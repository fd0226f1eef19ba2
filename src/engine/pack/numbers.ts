import type { PackDocument } from './document.ts';
import type { PackProblem } from './problem.ts';
import { type WrittenClause, type WrittenPack, writtenClauses } from './written.ts';

interface Numbered {
  readonly document: PackDocument;
  readonly clause: WrittenClause;
}

/** Ids are unique, and so are printed numbers: people quote both. */
export function checkNumbers({ documents }: WrittenPack): PackProblem[] {
  const clauses = documents.flatMap(document =>
    writtenClauses(document).map(clause => ({ document, clause })),
  );
  return [...repeated(clauses, 'id'), ...repeated(clauses, 'no')];
}

function repeated(clauses: readonly Numbered[], key: 'id' | 'no'): PackProblem[] {
  const first = new Map<string, PackProblem>();
  return clauses.flatMap(({ document, clause }) => {
    const found = document.place({ path: [...clause.path, key], message: said(key, clause[key]) });
    const before = first.get(clause[key]);
    if (before) return [{ ...found, message: `${found.message}, first in ${before.file}:${before.line}` }];
    first.set(clause[key], found);
    return [];
  });
}

function said(key: 'id' | 'no', value: string): string {
  return key === 'id' ? `the id ${value} is given twice` : `the number ${value} is given twice`;
}
