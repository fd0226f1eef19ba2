import type { Scope } from '../expression/expression.ts';
import type { GradeControl } from '../regulation.ts';
import { type Condition, type ControlPlace, condition } from './condition.ts';

/** A compiled `grade` control. */
export interface Grading {
  readonly clause: string;
  readonly control: number;
  readonly spec: GradeControl;
  readonly conditions: readonly Condition[];
  readonly facts: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

export function compileGrade(spec: GradeControl, place: ControlPlace): Grading {
  const conditions = spec.bands.map(({ when }, i) =>
    condition(place, when, { path: `bands.${i}.when`, events: [] }),
  );
  return {
    clause: place.clause,
    control: place.control,
    spec,
    conditions,
    facts: new Set(conditions.flatMap(({ facts }) => facts)),
    events: new Set(conditions.flatMap(({ events }) => events)),
  };
}

/** The first band whose condition holds; undefined when none does. */
export function gradeOf(grading: Grading, scope: Scope): string | undefined {
  const i = grading.conditions.findIndex(({ holds }) => holds(scope));
  return grading.spec.bands[i]?.grade;
}
