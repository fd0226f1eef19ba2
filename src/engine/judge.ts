import type { EpochMs } from '#kernel/time.ts';
import { type Gate, isGateOpen } from './controls/gate.ts';
import { type Form, missingIn } from './controls/record.ts';
import type { Judged, Outcome } from './effect.ts';
import type { Scope } from './expression/expression.ts';

/** A gate's verdict on an action. Undefined: the gate does not apply. */
export function judgeGate(
  gate: Gate,
  scope: Scope,
  mayOverride: (gate: Gate) => boolean,
): Judged | undefined {
  const isOpen = isGateOpen(gate, scope);
  if (isOpen === undefined) return undefined;
  const otherwise = mayOverride(gate) ? 'overridden' : 'broken';
  return judged(gate, isOpen ? 'kept' : otherwise, { at: scope.at, missing: [] });
}

/** A record that no event judges is judged where it blocks; the others only once, at their event. */
export function isJudgedByAction({ spec }: Form): boolean {
  return spec.at.length === 0;
}

/** A record's verdict. Undefined: it is not demanded. */
export function judgeForm(form: Form, scope: Scope): Judged | undefined {
  const missing = missingIn(form, scope);
  return missing && judged(form, missing.length > 0 ? 'broken' : 'kept', { at: scope.at, missing });
}

function judged(
  { clause, control }: Pick<Gate, 'clause' | 'control'>,
  outcome: Outcome,
  { at, missing }: { readonly at: EpochMs; readonly missing: readonly string[] },
): Judged {
  return { type: 'judged', clause, control, outcome, at, missing };
}
