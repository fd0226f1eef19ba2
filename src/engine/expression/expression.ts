import type { EpochMs } from '#kernel/time.ts';
import type { Setting } from '../regulation.ts';
import type { SubjectState } from '../state.ts';
import type { Told } from '../told.ts';
import type { EventSpec, FactSpec, Value, Values, Vocabulary } from '../vocabulary.ts';
import { checkTypes } from './check.ts';
import { translate } from './translate.ts';

/** Everything that an expression may look at, at one instant of one subject. */
export interface Scope {
  readonly facts: Values;
  /** Data of the event that is being looked at, where there is one. */
  readonly event: Values | undefined;
  /** Fields of the form that is being looked at, where there is one. */
  readonly form?: Values;
  readonly seen: SubjectState['seen'];
  readonly grades: Readonly<Record<string, string>>;
  /** Values of the regulation's settings by name: see `settingValues`. */
  readonly settings: Values;
  readonly at: EpochMs;
  /** Forms filed and approvals given: see `SubjectState`. */
  readonly papers?: SubjectState['papers'];
  /** Roles of the actor, for `by("engineer")`. */
  readonly roles?: readonly string[];
}

/** What the whole expression must give. A condition is `boolean`; `text` is for labels. */
export type Expected = 'boolean' | 'number' | 'text';

export interface ExpressionContext {
  readonly vocabulary: Vocabulary;
  readonly settings: Readonly<Record<string, Setting>>;
  /** The event whose fields `event.<field>` names; without it there is no `event`. */
  readonly event?: EventSpec;
  /** The form whose fields `form.<field>` names. */
  readonly form?: Readonly<Record<string, FactSpec>>;
  readonly expect: Expected;
  /** Ids of clauses that grade, for `grade("<clause>")`; without it any id is taken. */
  readonly grading?: readonly string[];
}

export interface CompiledExpression {
  readonly ok: true;
  /** Never throws. A condition gives true or false; a number or text may be null where a fact is unknown. */
  readonly evaluate: (scope: Scope) => Value;
  /** Names of the facts it reads, in order of appearance. */
  readonly facts: readonly string[];
  /** Names of the events it asks about through `happened`, `count`, `at` and `since`. */
  readonly events: readonly string[];
}

export interface ExpressionProblem extends Told {
  readonly ok: false;
  /** Offset in the text, counted from 0. */
  readonly position: number;
}

/** The values of a regulation's settings, as a scope wants them. */
export function settingValues(settings: Readonly<Record<string, Setting>>): Values {
  return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, setting.value]));
}

/**
 * Reads a CEL expression, checks every name and type in it, and gives a function that answers it.
 *
 * A comparison with an unknown fact (null) is itself unknown, and a condition whose answer is unknown does not hold,
 * also when it is negated; `known(fact)` asks whether it is known.
 */
export function compileExpression(
  text: string,
  context: ExpressionContext,
): CompiledExpression | ExpressionProblem {
  const checked = checkTypes(text, context);
  if (!checked.ok) return checked;
  const translated = translate(checked.ast, context);
  if (!translated.ok) return translated;
  const { run, facts, events } = translated;
  const evaluate = context.expect === 'boolean' ? (scope: Scope) => run(scope) === true : run;
  return { ok: true, evaluate, facts, events };
}
