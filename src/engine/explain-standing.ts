import type { LocalText } from '#kernel/locale.ts';
import type { Grading } from './controls/grade.ts';
import { clauseOf, type ExplainedFact, type Explanation, factsOf } from './explain.ts';
import type { CompiledRegulation } from './plan.ts';
import type { SubjectState } from './state.ts';
import type { Value, Values } from './vocabulary.ts';

/** Why a subject has its class: the first band that held, and what its facts are. */
export interface GradeExplanation extends Pick<Explanation, 'clause' | 'edition'> {
  readonly control: number;
  readonly name: LocalText;
  readonly grade: string;
  readonly label: LocalText;
  /** The band that gave it, counted from 1, of how many. */
  readonly band: number;
  readonly of: number;
  readonly facts: readonly ExplainedFact[];
}

/** The classes of a subject by the edition that judges it now. */
export function explainGrades(regulation: CompiledRegulation, state: SubjectState): GradeExplanation[] {
  return regulation.gradings.flatMap(grading => explainGrade(regulation, grading, state) ?? []);
}

function explainGrade(
  regulation: CompiledRegulation,
  { clause, control, spec, facts }: Grading,
  state: SubjectState,
): GradeExplanation | undefined {
  const grade = state.grades[clause];
  const index = spec.bands.findIndex(one => one.grade === grade);
  const band = spec.bands[index];
  if (grade === undefined || !band) return undefined;
  const { edition, source } = regulation;
  return {
    clause: clauseOf(regulation, clause),
    edition: { id: edition, pack: source.pack, version: source.version },
    control,
    name: spec.name,
    grade,
    label: band.label,
    band: index + 1,
    of: spec.bands.length,
    facts: explainFacts(regulation, [...facts], state.facts),
  };
}

/** Facts by name as they are, unknown ones too. */
export function explainFacts(
  regulation: CompiledRegulation,
  names: readonly string[],
  facts: Values,
): ExplainedFact[] {
  const grounds = names.map((name): [string, Value] => [name, facts[name] ?? null]);
  return factsOf(regulation, { grounds: Object.fromEntries(grounds) });
}
