import type { PartUsed } from '#contract/work-order-shape.ts';
import { keep, recall } from '../../kept.ts';

const name = 'parts';
const mostParts = 300;

type Known = Pick<PartUsed, 'partNo' | 'name'>;

function knownParts(): readonly Known[] {
  const kept = recall(name);
  return Array.isArray(kept) ? (kept as Known[]) : [];
}

/** What a part was called when it was written down last on this phone. */
export function knownPart(partNo: string): Partial<Known> {
  return knownParts().find(part => part.partNo === partNo) ?? {};
}

/** Keeps the name of a part for the next time that its number is scanned. */
export function rememberPart({ partNo, name: called }: PartUsed): void {
  const others = knownParts().filter(part => part.partNo !== partNo);
  keep(name, [{ partNo, name: called }, ...others].slice(0, mostParts));
}
