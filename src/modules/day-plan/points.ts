import type { Ground } from './ground.ts';
import type { Route } from './route.ts';

/** Points of a whole plan, what it leaves included. */
export function pointsOf(ground: Ground, routes: readonly Route[]): number {
  const placed = new Set(routes.flatMap(({ jobs }) => jobs));
  const left = [...ground.day.jobs.keys()].filter(job => !placed.has(job));
  const cost = routes.reduce((sum, route) => sum + route.cost, 0);
  return cost + left.reduce((sum, job) => sum + ground.unplaced(job), 0);
}
