import { type Plan, planOf } from './assignment.ts';
import { chooser, keyOf } from './choose.ts';
import type { Day } from './day.ts';
import { type Ground, groundOf } from './ground.ts';
import { improver } from './improve.ts';
import { inTurn } from './in-turn.ts';
import { byUrgency, oneByOne } from './one-by-one.ts';
import { pointsOf } from './points.ts';
import { agreedRoute, type Route } from './route.ts';

export interface SolveOptions {
  /** After this many seconds the best plan so far is the answer. */
  readonly seconds: number;
  /** Milliseconds, from anywhere. */
  readonly now: () => number;
}

export interface Solved {
  readonly ground: Ground;
  readonly agreed: readonly Route[];
  /** By engineer, one route each. */
  readonly proposal: readonly Route[];
  readonly oneByOne: readonly Route[];
  readonly rotation: readonly Route[];
  /** Routes that were looked at. */
  readonly looked: number;
  readonly gap: number | null;
}

/** Each looks for routes around the best plan, then chooses among all routes that were seen. */
const rounds = 4;
const searchingShare = 0.6;
/** More would keep the choice from coming to an end. */
const mostRoutes = 5_000;

/**
 * Places all jobs of a day at once: days of engineers are found by taking neighbouring jobs out of a plan and putting them
 * in again; HiGHS chooses among all that were seen. Begins with one by one, so it is never worse.
 */
export async function solve(day: Day, { seconds, now }: SolveOptions): Promise<Solved> {
  const ground = groundOf(day);
  const agreed = day.engineers.map((_, engineer) => agreedRoute(ground, engineer));
  const begun = now();
  const used = () => (now() - begun) / (seconds * 1000);
  const greedy = oneByOne(ground, agreed, byUrgency(ground));
  const rotation = inTurn(ground, agreed);
  const choose = await chooser(ground, agreed);
  const improve = improver(ground);
  const seen = new Map<string, Route>();
  const see = (routes: readonly Route[]) => {
    for (const route of routes) if (route.jobs.length > 0) seen.set(keyOf(route), route);
  };
  let best: Plan = greedy;
  let gap: number | null = null;
  for (let round = 0; round < rounds; round++) {
    const [from, until] = [used(), (round + searchingShare) / rounds];
    // A slow start may have used the time of the first round.
    const share = () => (from < until ? (used() - from) / (until - from) : 1);
    best = improve(best, { share, see });
    see(best.routes);
    const left = seconds * ((round + 1) / rounds - used());
    if (left <= 0) break;
    const routes = [...seen.values()].slice(-mostRoutes);
    const choice = choose({ routes, known: best.routes, seconds: left });
    const chosen = planOf(ground, whole(agreed, choice.routes));
    gap = choice.gap;
    if (pointsOf(ground, chosen.routes) < pointsOf(ground, best.routes)) best = chosen;
  }
  return {
    ...{ ground, agreed, gap, looked: seen.size },
    proposal: best.routes,
    oneByOne: greedy.routes,
    rotation: rotation.routes,
  };
}

/** A route for everybody: who has none keeps what is agreed. */
function whole(agreed: readonly Route[], routes: readonly Route[]): Route[] {
  return agreed.map(own => routes.find(({ engineer }) => engineer === own.engineer) ?? own);
}
