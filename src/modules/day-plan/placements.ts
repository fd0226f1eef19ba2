import type { Placement } from './day.ts';
import type { Ground } from './ground.ts';
import type { Route } from './route.ts';

/** Who goes where and when, by a plan's routes. */
export function placementsOf(ground: Ground, routes: readonly Route[]): Placement[] {
  return routes.flatMap(route => placementsIn(ground, route));
}

function placementsIn(ground: Ground, { engineer, stops, times }: Route): Placement[] {
  const id = ground.day.engineers[engineer]?.id ?? '';
  return stops.flatMap((stop, place) => {
    const job = ground.stops[stop]?.job;
    const time = times[place];
    if (!job || !time) return [];
    const before = stops[place - 1] ?? ground.homes[engineer] ?? 0;
    return [{ jobId: job.id, engineerIds: [id], ...time, travelMinutes: ground.travel(before, stop) }];
  });
}
