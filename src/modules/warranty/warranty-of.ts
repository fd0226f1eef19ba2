import { type WarrantyDecision, warrantyCauses } from '#contract/charge.ts';
import type { Values } from '#engine/vocabulary.ts';

/** The latest judgement of the warranty among the facts of a case; null where nobody judged. */
export function warrantyOf(facts: Values): WarrantyDecision {
  const cause = warrantyCauses.find(one => one === facts['warranty.cause']) ?? null;
  return {
    isGranted: truthOf(facts['warranty.granted']),
    cause,
    isManualFollowed: truthOf(facts['warranty.manual_followed']),
  };
}

function truthOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
