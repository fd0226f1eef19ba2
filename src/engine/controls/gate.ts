import type { LocalText } from '#kernel/locale.ts';
import type { Scope } from '../expression/expression.ts';
import type { GateControl } from '../regulation.ts';
import { type ControlPlace, checkName, checkRoles, condition, type Test } from './condition.ts';

/** A compiled `gate` control, or an approval that stands before an action. */
export interface Gate {
  readonly clause: string;
  readonly control: number;
  readonly spec: Pick<GateControl, 'action' | 'lift' | 'override'>;
  /** What the person is told: the clause's own words, or that this form is to be approved first. */
  readonly obstacle: LocalText | { readonly form: string };
  /** Facts that its conditions read, for explanations. */
  readonly facts: readonly string[];
  /** Events whose happening its conditions ask about. */
  readonly events: readonly string[];
  readonly applies: Test;
  readonly holds: Test;
}

export function compileGate(spec: GateControl, place: ControlPlace): Gate {
  checkName(place, 'actions', { name: spec.action, path: 'action' });
  for (const [i, name] of spec.lift.entries()) checkName(place, 'actions', { name, path: `lift.${i}` });
  checkRoles(place, spec.override, 'override');
  const { clause, control } = place;
  const applies = condition(place, spec.when, { path: 'when', events: [] });
  const required = condition(place, spec.require, { path: 'require', events: [] });
  const reads = (what: 'facts' | 'events') => [...new Set([...applies[what], ...required[what]])];
  return {
    ...{ clause, control, spec, obstacle: spec.obstacle },
    facts: reads('facts'),
    events: reads('events'),
    applies: applies.holds,
    holds: required.holds,
  };
}

/** Whether a gate lets the action pass as things are; undefined when it does not apply. */
export function isGateOpen(gate: Gate, scope: Scope): boolean | undefined {
  return gate.applies(scope) ? gate.holds(scope) : undefined;
}
