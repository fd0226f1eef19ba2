import type { PlanFigures } from '#contract/proposal.ts';
import { faultsOf } from './check.ts';
import { placeCrews } from './crew.ts';
import type { Day, Placement } from './day.ts';
import { figuresOf } from './figures.ts';
import { type LeftOver, leftOver } from './left-over.ts';
import { placementsOf } from './placements.ts';
import { type SolveOptions, solve } from './solve.ts';

/** A plan of a day with what it is compared with, as plain values. */
export interface DayPlan {
  readonly placements: readonly Placement[];
  readonly leftOver: readonly LeftOver[];
  readonly figures: {
    readonly proposal: PlanFigures;
    readonly oneByOne: PlanFigures;
    readonly rotation: PlanFigures;
  };
  /** No choice among the routes looked at is better by more than this share. */
  readonly gap: number | null;
  /** Days of engineers that were looked at. */
  readonly looked: number;
}

/** Plans a day. Throws when the plan breaks a hard rule: that is a fault of the planner, and nothing to propose. */
export async function planDay(day: Day, options: SolveOptions): Promise<DayPlan> {
  const crewed = placeCrews(day);
  const { ground, proposal, oneByOne, rotation, gap, looked } = await solve(crewed.day, options);
  const placements = [...crewed.placements, ...placementsOf(ground, proposal)];
  const [fault] = faultsOf(day, placements);
  if (fault) throw new Error(`the plan of a day breaks ${fault.rule} for ${fault.jobId}`);
  const withCrews = (figures: PlanFigures) => ({
    ...figures,
    placed: figures.placed + crewed.placements.length,
  });
  return {
    ...{ placements, gap, looked },
    leftOver: leftOver(ground, proposal),
    figures: {
      proposal: withCrews(figuresOf(ground, proposal)),
      oneByOne: withCrews(figuresOf(ground, oneByOne)),
      rotation: withCrews(figuresOf(ground, rotation)),
    },
  };
}
