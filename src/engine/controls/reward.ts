import type { RewardControl } from '../conduct.ts';
import type { ControlPlace } from './condition.ts';
import { type Consequence, compileConsequence } from './consequence.ts';

/** Compiles a `reward` control: it goes the same road as a sanction. */
export function compileReward(spec: RewardControl, place: ControlPlace): Consequence {
  if (spec.steps.length === 0)
    place.fault({ path: 'measure', code: 'reward_unsaid', expected: { written: 'measure | steps' } });
  return compileConsequence(spec, place, []);
}
