import type { Ground } from './ground.ts';
import { type Route, routeOf } from './route.ts';

/** A plan under way: the route of each engineer, and who goes to each shared site. */
export interface Plan {
  readonly routes: Route[];
  readonly siteHolder: Int32Array;
}

/** Where a job would go. */
export interface Insertion {
  readonly engineer: number;
  readonly route: Route;
  /** Points that it adds. */
  readonly added: number;
}

/** A plan of these routes, one for each engineer. */
export function planOf({ sites, siteOf }: Ground, routes: readonly Route[]): Plan {
  const siteHolder = new Int32Array(sites).fill(-1);
  for (const { engineer, jobs } of routes)
    for (const job of jobs) {
      const site = siteOf[job] ?? -1;
      if (site >= 0) siteHolder[site] = engineer;
    }
  return { routes: [...routes], siteHolder };
}

/** Whether another engineer goes to the site of the job. */
export function isTaken({ siteOf }: Ground, { siteHolder }: Plan, job: number, engineer: number): boolean {
  const site = siteOf[job] ?? -1;
  const holder = site < 0 ? -1 : (siteHolder[site] ?? -1);
  return holder >= 0 && holder !== engineer;
}

/** The cheapest place for a job in the day of an engineer; undefined where there is none. */
export function cheapestIn(ground: Ground, route: Route, job: number): Insertion | undefined {
  let best: Insertion | undefined;
  for (let place = 0; place <= route.stops.length; place++) {
    const tried = routeOf(ground, route.engineer, route.stops.toSpliced(place, 0, job));
    if (!tried) continue;
    const added = tried.cost - route.cost;
    if (!best || added < best.added) best = { engineer: route.engineer, route: tried, added };
  }
  return best;
}

export function insert(ground: Ground, plan: Plan, job: number, { engineer, route }: Insertion): void {
  plan.routes[engineer] = route;
  const site = ground.siteOf[job] ?? -1;
  if (site >= 0) plan.siteHolder[site] = engineer;
}
