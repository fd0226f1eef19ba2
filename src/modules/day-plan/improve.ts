import { cheapestIn, type Insertion, insert, isTaken, type Plan, planOf } from './assignment.ts';
import type { Ground } from './ground.ts';
import { eligibleEngineers } from './one-by-one.ts';
import { numbersFrom } from './random.ts';
import { type Route, routeOf } from './route.ts';

export interface Improving {
  /** From 0 to 1: how much of the time is used. */
  readonly share: () => number;
  /** Told the routes of every plan that was gone on with. */
  readonly see: (routes: readonly Route[]) => void;
}

export type Improver = (begun: Plan, improving: Improving) => Plan;

const mostTakenOut = 14;
/** At the beginning a plan may be worse than the best by this share and is still gone on with. */
const warmth = 0.03;
/** Now and then the cheapest place is not looked at, so that the same plan does not come about again. */
const blink = 0.03;

/** Takes jobs that are near each other out of a plan and puts them in again, over and over, until the share is used; keeps the best plan. */
export function improver(ground: Ground): Improver {
  const tools = toolsOf(ground);
  return (begun, improving) => improve(tools, begun, improving);
}

type Tools = ReturnType<typeof toolsOf>;

function improve(tools: Tools, begun: Plan, { share, see }: Improving): Plan {
  let current = copyOf(begun);
  let best = current;
  let [currentCost, bestCost] = [tools.costOf(current), tools.costOf(best)];
  for (let used = share(); used < 1; used = share()) {
    const tried = copyOf(current);
    tools.takeOut(tried, 4 + Math.floor(tools.random() * (mostTakenOut - 4)));
    tools.putIn(tried);
    const cost = tools.costOf(tried);
    if (cost > currentCost && cost > bestCost * (1 + warmth * (1 - used))) continue;
    current = tried;
    currentCost = cost;
    see(tried.routes);
    if (cost < bestCost - 1e-6) [best, bestCost] = [tried, cost];
  }
  return best;
}

function copyOf({ routes, siteHolder }: Plan): Plan {
  return { routes: [...routes], siteHolder: siteHolder.slice() };
}

function toolsOf(ground: Ground) {
  const random = numbersFrom(1);
  const { jobs } = ground.day;
  const mayDo = eligibleEngineers(ground);
  const possible = [...jobs.keys()].filter(job => (mayDo[job]?.length ?? 0) > 0);
  const near = nearest(ground, possible);
  const known = new WeakMap<Route, Map<number, Insertion | undefined>>();

  function placed(plan: Plan): Set<number> {
    return new Set(plan.routes.flatMap(route => route.jobs));
  }

  function costOf(plan: Plan): number {
    const there = placed(plan);
    const left = possible.reduce((sum, job) => sum + (there.has(job) ? 0 : ground.unplaced(job)), 0);
    return plan.routes.reduce((sum, { cost }) => sum + cost, left);
  }

  function takeOut(plan: Plan, howMany: number): void {
    const there = placed(plan);
    const seed = possible[Math.floor(random() * possible.length)] ?? 0;
    const out = new Set<number>();
    for (const job of near[seed] ?? []) {
      if (out.size >= howMany) break;
      if (there.has(job) && random() > 0.2) out.add(job);
    }
    without(ground, plan, out);
  }

  function putIn(plan: Plan): void {
    const there = placed(plan);
    const left = possible.filter(job => !there.has(job));
    for (const job of ordered(left)) {
      const best = cheapest(plan, job);
      if (best) insert(ground, plan, job, best);
    }
  }

  /** By worth, by length, or by chance: different orders find different plans. */
  function ordered(left: number[]): number[] {
    const kind = random();
    const worth = (job: number) => ground.unplaced(job);
    const length = (job: number) => jobs[job]?.minutes ?? 0;
    const chance = new Map(left.map(job => [job, random()]));
    const byChance = (a: number, b: number) => (chance.get(a) ?? 0) - (chance.get(b) ?? 0);
    if (kind < 0.4) return left.sort((a, b) => worth(b) - worth(a) || byChance(a, b));
    if (kind < 0.7) return left.sort((a, b) => length(b) - length(a) || byChance(a, b));
    return left.sort(byChance);
  }

  function cheapest(plan: Plan, job: number): Insertion | undefined {
    let best: Insertion | undefined;
    for (const engineer of mayDo[job] ?? []) {
      const route = plan.routes[engineer];
      if (!route || isTaken(ground, plan, job, engineer) || random() < blink) continue;
      const tried = insertionOf(route, job);
      if (tried && (!best || tried.added < best.added)) best = tried;
    }
    return best;
  }

  function insertionOf(route: Route, job: number): Insertion | undefined {
    const byJob = known.get(route) ?? new Map<number, Insertion | undefined>();
    known.set(route, byJob);
    if (!byJob.has(job)) byJob.set(job, cheapestIn(ground, route, job));
    return byJob.get(job);
  }

  return { random, costOf, takeOut, putIn };
}

/** By job: the others, those first that are near in place. */
function nearest(ground: Ground, jobs: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const job of jobs)
    found[job] = jobs.toSorted((a, b) => ground.travel(job, a) - ground.travel(job, b)).slice(0, 40);
  return found;
}

/** Takes jobs out of the days they are in; a site that nobody goes to any more is free again. */
function without(ground: Ground, plan: Plan, out: ReadonlySet<number>): void {
  for (const [engineer, route] of plan.routes.entries()) {
    if (!route.jobs.some(job => out.has(job))) continue;
    const shorter = routeOf(
      ground,
      engineer,
      route.stops.filter(stop => !out.has(stop)),
    );
    if (shorter) plan.routes[engineer] = shorter;
  }
  plan.siteHolder.set(planOf(ground, plan.routes).siteHolder);
}
