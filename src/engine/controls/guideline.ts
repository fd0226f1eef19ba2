import type { GuidelineControl } from '../regulation.ts';
import { type ControlPlace, checkName } from './condition.ts';

/** A compiled `guideline` control: shown to people, decided by none but them. */
export interface Guideline {
  readonly clause: string;
  readonly control: number;
  readonly spec: GuidelineControl;
}

export function compileGuideline(spec: GuidelineControl, place: ControlPlace): Guideline {
  if (spec.before !== undefined) checkName(place, 'actions', { name: spec.before, path: 'before' });
  return { clause: place.clause, control: place.control, spec };
}
