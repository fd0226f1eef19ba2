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

/** Only where something is wrong is a place looked for: it costs more than all the rest. */
function repeated(clauses: readonly Numbered[], key: 'id' | 'no'): PackProblem[] {
  const first = new Map<string, Numbered>();
  return clauses.flatMap(numbered => {
    const before = first.get(numbered.clause[key]);
    if (!before) {
      first.set(numbered.clause[key], numbered);
      return [];
    }
    const { file, line } = placeOf(before, key, '');
    return [placeOf(numbered, key, `${file}:${line}`)];
  });
}

function placeOf({ document, clause }: Numbered, key: 'id' | 'no', place: string): PackProblem {
  const code = key === 'id' ? 'id_twice' : 'number_twice';
  return document.place({ path: [...clause.path, key], code, params: { [key]: clause[key], place } });
}
