import { offeredBy } from '#engine/controls/form-telling.ts';
import { awaitedBy, executionOf } from '#engine/pack/awaited.ts';
import type { Clause, Control, Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { RegisteredClause } from '#platform/regulation/register.ts';
import { vocabulary } from '../vocabulary.ts';

/** How the product carries a clause. Nothing is silent: each clause has one of these. */
export type ClauseStatus =
  | { readonly kind: 'enforced'; readonly carried: readonly CarriedClause[] }
  | { readonly kind: 'guideline'; readonly carried: readonly CarriedClause[] }
  | { readonly kind: 'excepted'; readonly reason: string }
  | { readonly kind: 'to_do'; readonly capability: string; readonly carried: readonly CarriedClause[] }
  | { readonly kind: 'none' };

/** A clause as a pack carries it. */
export interface CarriedClause {
  readonly regulation: Regulation;
  readonly clause: Clause;
}

/** The status of a clause, from the packs that carry it and from the register. */
export function statusOf(
  id: string,
  packs: readonly Regulation[],
  registered: RegisteredClause | undefined,
): ClauseStatus {
  const carried = carriedBy(packs, id);
  const controls = carried.flatMap(({ regulation, clause }) =>
    clause.controls.map(control => ({ control, offered: offeredBy(regulation.forms, vocabulary) })),
  );
  const executions = controls.map(({ control, offered }) => executionOf(control, offered));
  if (executions.includes('enforced')) return { kind: 'enforced', carried };
  if (executions.includes('later')) return { kind: 'to_do', capability: awaitedFor(controls), carried };
  if (executions.length > 0) return { kind: 'guideline', carried };
  if (registered?.excepted !== undefined) return { kind: 'excepted', reason: registered.excepted };
  if (registered?.to_do !== undefined) return { kind: 'to_do', capability: registered.to_do, carried };
  return { kind: 'none' };
}

interface PackControl {
  readonly control: Control;
  /** What the product and the forms of its pack offer. */
  readonly offered: Vocabulary;
}

function awaitedFor(controls: readonly PackControl[]): string {
  const awaited = controls.flatMap(({ control, offered }) => awaitedBy(control, offered));
  return [...new Set(awaited)].sort().join(', ');
}

function carriedBy(packs: readonly Regulation[], id: string): CarriedClause[] {
  return packs.flatMap(regulation =>
    clausesOf(regulation).flatMap(clause => (clause.id === id ? { regulation, clause } : [])),
  );
}

export function clausesOf(regulation: Regulation): Clause[] {
  return regulation.chapters.flatMap(chapter => chapter.clauses);
}
