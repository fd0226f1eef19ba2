import { faultsOf, planInThread } from '#modules/day-plan/index.ts';
import { type BenchOptions, ratio, rounded } from './lab/bench.ts';
import { aDay } from './planning/a-day.ts';

/** Plans days of 300 jobs and 60 engineers, and compares each plan with one by one and with the rotation. */
export async function planning({ quick }: BenchOptions): Promise<object> {
  const days = quick ? [1] : [1, 2, 3];
  const found: object[] = [];
  for (const seed of days) found.push(await plannedDay(seed));
  return { jobs, engineers, secondsAllowed: seconds, days: found };
}

const [jobs, engineers, seconds] = [300, 60, 14];

async function plannedDay(seed: number): Promise<object> {
  const day = aDay({ seed, jobs, engineers });
  const begun = performance.now();
  const { placements, figures, gap, looked } = await planInThread({ day, seconds });
  const took = rounded((performance.now() - begun) / 1_000);
  const { proposal, oneByOne, rotation } = figures;
  return {
    seed,
    took,
    rulesBroken: faultsOf(day, placements).length,
    routesLookedAt: looked,
    gap: gap === null ? null : rounded(gap),
    placed: `${proposal.placed} (one by one ${oneByOne.placed}, rotation ${rotation.placed})`,
    lateMinutes: `${proposal.lateMinutes} (one by one ${oneByOne.lateMinutes}, rotation ${rotation.lateMinutes})`,
    travelMinutes: `${proposal.travelMinutes} (one by one ${oneByOne.travelMinutes}, rotation ${rotation.travelMinutes})`,
    pointsToOneByOne: ratio(proposal.points, oneByOne.points),
    pointsToRotation: ratio(proposal.points, rotation.points),
  };
}
