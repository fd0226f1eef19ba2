import type { SanctionControl } from '../conduct.ts';
import type { ControlPlace } from './condition.ts';
import { type Consequence, compileConsequence } from './consequence.ts';

/** Compiles a `sanction` control: an event, or a broken occasion of other clauses, proposes it. */
export function compileSanction(spec: SanctionControl, place: ControlPlace): Consequence {
  const { clauses } = place;
  for (const [i, clause] of spec.breachOf.entries())
    if (!clauses.includes(clause))
      place.fault({ path: `breachOf.${i}`, code: 'unknown_clause', params: { name: clause } });
  return compileConsequence(spec, place, spec.breachOf);
}
