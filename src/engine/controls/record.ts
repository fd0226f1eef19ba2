import type { LocalText } from '#kernel/locale.ts';
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
import { paperNamed } from './paper.ts';

/** A compiled `record` control. Called a form here, since TypeScript has a Record of its own. */
export interface Form {
  readonly clause: string;
  readonly control: number;
  readonly spec: RecordControl;
  /** Id of the form of the pack that must have been filed; undefined where only facts are asked for. */
  readonly paper: string | undefined;
  /** What that form is called. */
  readonly title: LocalText | undefined;
  readonly applies: Test;
  readonly at: Matcher;
}

export function compileRecord(spec: RecordControl, place: ControlPlace): Form {
  for (const [i, name] of spec.fields.entries()) checkName(place, 'facts', { name, path: `fields.${i}` });
  for (const [i, name] of spec.lift.entries()) checkName(place, 'actions', { name, path: `lift.${i}` });
  if (spec.blocks !== undefined) checkName(place, 'actions', { name: spec.blocks, path: 'blocks' });
  checkRoles(place, [spec.filledBy], 'filledBy');
  const { clause, control } = place;
  const { id: paper, title } = paperNamed(spec.form, place)?.spec ?? {};
  if (paper === undefined && spec.fields.length === 0)
    place.fault({ path: 'fields', code: 'record_without_facts', expected: { word: 'facts' } });
  const events = spec.at.map(match => match.event);
  const applies = condition(place, spec.when, { path: 'when', events }).holds;
  return { clause, control, spec, paper, title, applies, at: matcher(place, spec.at, 'at') };
}

/** Names of the facts, and of the form, that are still lacking; undefined when the clause does not apply. */
export function missingIn(form: Form, scope: Scope): string[] | undefined {
  if (!form.applies(scope)) return undefined;
  const missing = form.spec.fields.filter(name => !isFilled(scope.facts, name));
  const { paper } = form;
  return paper === undefined || scope.papers?.[paper] !== undefined ? missing : [...missing, paper];
}

/** An empty text is not filled in; `false` and 0 are. */
function isFilled(facts: Values, name: string): boolean {
  const value = facts[name];
  return value !== undefined && value !== null && value !== '';
}
