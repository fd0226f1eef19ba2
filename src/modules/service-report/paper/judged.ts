import type { PaperCheck } from '#contract/paper.ts';
import { masked } from './masked.ts';

const places = ['log', 'report', 'signature', 'photo'] as const;

/** What a check comes to: where something was changed, and so whether the paper is genuine. */
export function judged(
  isChanged: Readonly<Record<(typeof places)[number], boolean>>,
): Pick<PaperCheck, 'outcome' | 'changes'> {
  const changes = places.filter(place => isChanged[place]);
  return { outcome: changes.length === 0 ? 'genuine' : 'changed', changes };
}

interface Machine {
  readonly model: string | null;
  readonly serialNo: string | null;
}

/** The machine as anybody may read it who has the paper: the end of its number is compared. */
export function machineOf({ model, serialNo }: Machine): string | null {
  return model === null ? null : `${model} ${masked(serialNo ?? '', 4)}`;
}
