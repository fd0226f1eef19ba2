import type { Scope } from '../expression/expression.ts';
import type { RecordControl } from '../regulation.ts';
import type { Values } from '../vocabulary.ts';
import {
  type ControlPlace,
  checkName,
  checkRoles,
  condition,
  type Matcher,
  matcher,
  type Test,
} from './condition.ts';

/** A compiled `record` control. Called a form here, since TypeScript has a Record of its own. */
export interface Form {
  readonly clause: string;
  readonly control: number;
  readonly spec: RecordControl;
  readonly applies: Test;
  readonly at: Matcher;
}

export function compileRecord(spec: RecordControl, place: ControlPlace): Form {
  for (const [i, name] of spec.fields.entries()) checkName(place, 'facts', { name, path: `fields.${i}` });
  for (const [i, name] of spec.lift.entries()) checkName(place, 'actions', { name, path: `lift.${i}` });
  if (spec.blocks !== undefined) checkName(place, 'actions', { name: spec.blocks, path: 'blocks' });
  checkRoles(place, [spec.filledBy], 'filledBy');
  const { clause, control } = place;
  const events = spec.at.map(match => match.event);
  const applies = condition(place, spec.when, { path: 'when', events }).holds;
  return { clause, control, spec, applies, at: matcher(place, spec.at, 'at') };
}

/** Names of the facts that the form still lacks; undefined when the clause does not apply. */
export function missingIn(form: Form, scope: Scope): string[] | undefined {
  if (!form.applies(scope)) return undefined;
  return form.spec.fields.filter(name => !isFilled(scope.facts, name));
}

/** An empty text is not filled in; `false` and 0 are. */
function isFilled(facts: Values, name: string): boolean {
  const value = facts[name];
  return value !== undefined && value !== null && value !== '';
}
