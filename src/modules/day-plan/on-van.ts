import type { PlanEngineer, PlanJob } from './day.ts';

/** Whether all that the work will probably take is on the van; null where nobody said what it takes. */
export function hasParts(
  { parts: wanted }: Pick<PlanJob, 'parts'>,
  { parts }: Pick<PlanEngineer, 'parts'>,
): boolean | null {
  if (wanted.length === 0) return null;
  return wanted.every(({ partNo, quantity }) => (parts[partNo] ?? 0) >= quantity);
}
