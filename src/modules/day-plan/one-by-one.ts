import { cheapestIn, type Insertion, insert, isTaken, type Plan, planOf } from './assignment.ts';
import type { Ground } from './ground.ts';
import type { Route } from './route.ts';

/** The jobs in the order in which a careful dispatcher would take them: the most urgent, then the earliest limit. */
export function byUrgency({ day: { jobs } }: Ground): number[] {
  const due = (job: number) => jobs[job]?.dueAt ?? Number.POSITIVE_INFINITY;
  const urgency = (job: number) => jobs[job]?.urgency ?? 1;
  const isAgreed = (job: number) => (jobs[job]?.agreed ? 0 : 1);
  return [...jobs.keys()].sort(
    (a, b) => isAgreed(a) - isAgreed(b) || urgency(b) - urgency(a) || compare(due(a), due(b)) || a - b,
  );
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Greedy: one job after the other, each where it costs least at that moment. */
export function oneByOne(ground: Ground, agreed: readonly Route[], order: readonly number[]): Plan {
  const plan = planOf(ground, agreed);
  const mayDo = eligibleEngineers(ground);
  for (const job of order) {
    const best = cheapest(ground, plan, job, mayDo[job] ?? []);
    if (best) insert(ground, plan, job, best);
  }
  return plan;
}

/** By job: the engineers who may do it at all. */
export function eligibleEngineers({ eligible, day }: Ground): number[][] {
  const found: number[][] = day.jobs.map(() => []);
  for (const [engineer, jobs] of eligible.entries()) for (const job of jobs) found[job]?.push(engineer);
  return found;
}

function cheapest(
  ground: Ground,
  plan: Plan,
  job: number,
  engineers: readonly number[],
): Insertion | undefined {
  let best: Insertion | undefined;
  for (const engineer of engineers) {
    const route = plan.routes[engineer];
    if (!route || isTaken(ground, plan, job, engineer)) continue;
    const tried = cheapestIn(ground, route, job);
    if (tried && (!best || tried.added < best.added)) best = tried;
  }
  return best;
}
