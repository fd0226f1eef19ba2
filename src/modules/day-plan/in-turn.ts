import { insert, isTaken, type Plan, planOf } from './assignment.ts';
import type { Ground } from './ground.ts';
import { eligibleEngineers } from './one-by-one.ts';
import { type Route, routeOf } from './route.ts';

/**
 * The rotation: jobs as they came in, each to whoever is next in turn and could go (S2.DOOR.10), after what that one has
 * already. Who is passed over waits for the next round.
 */
export function inTurn(ground: Ground, agreed: readonly Route[]): Plan {
  const plan = planOf(ground, agreed);
  const mayDo = eligibleEngineers(ground).map(engineers => new Set(engineers));
  let turns = [...ground.day.engineers.keys()];
  for (const job of ground.day.jobs.keys()) {
    const place = turns.findIndex(engineer => {
      if (!mayDo[job]?.has(engineer) || isTaken(ground, plan, job, engineer)) return false;
      const route = appended(ground, plan.routes[engineer], job);
      if (route) insert(ground, plan, job, { engineer, route, added: 0 });
      return route !== undefined;
    });
    if (place >= 0) turns = [...turns.slice(place + 1), ...turns.slice(0, place + 1)];
  }
  return plan;
}

/** After everything, or before an agreed visit where it fits no longer after it. */
function appended(ground: Ground, route: Route | undefined, job: number): Route | undefined {
  if (!route) return undefined;
  for (let place = route.stops.length; place >= 0; place--) {
    const tried = routeOf(ground, route.engineer, route.stops.toSpliced(place, 0, job));
    if (tried) return tried;
  }
  return undefined;
}
