import { diagnosisFields } from '#contract/diagnosis-fields.ts';
import { type DiagnosisAction, stepOf } from '#contract/diagnosis-steps.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Values } from '#engine/vocabulary.ts';
import type { EpochMs } from '#kernel/time.ts';

/** The case and what its step would say, as conditions of clauses see it. */
export interface Supposed {
  readonly edition: CompiledRegulation;
  readonly state: SubjectState;
  readonly now: EpochMs;
  /** What the step would make true, and its event carry. */
  readonly facts: Values;
  readonly data: Values;
}

/** Facts that records of the regulation want at a step, with the clause that wants each. */
export function demandedBy(action: DiagnosisAction, supposed: Supposed): ReadonlyMap<string, string> {
  const { edition, state, now: at } = supposed;
  const { event } = stepOf(action);
  const { seen, grades, papers } = state;
  const facts = { ...state.facts, ...supposed.facts };
  const scope = { facts, event: supposed.data, seen, grades, papers, settings: edition.settings, at };
  const forms = edition.events.get(event)?.forms ?? [];
  const wanted = forms.filter(form => form.at.get(event)?.(scope) && form.applies(scope));
  return new Map(wanted.flatMap(({ clause, spec }) => spec.fields.map(fact => [fact, clause] as const)));
}

/** Whether any clause of the regulation names the step or what it tells. */
export function isNamed(action: DiagnosisAction, { events, actions }: CompiledRegulation): boolean {
  return events.has(stepOf(action).event) || actions.has(action);
}

const kind: string = diagnosisFields.softwareKind.fact;

/** Whether what is to be written depends on the kind of software case anywhere in the regulation. */
export function distinguishesKinds({ events }: CompiledRegulation): boolean {
  const forms = [...events.values()].flatMap(plan => plan.forms);
  return forms.some(({ spec }) => spec.fields.includes(kind) || spec.when?.includes(kind));
}
