import type { PlanFigures } from '#contract/proposal.ts';
import type { Ground } from './ground.ts';
import { hasParts } from './on-van.ts';
import { pointsOf } from './points.ts';
import type { Route } from './route.ts';

/** How good a plan is, in what people can count. */
export function figuresOf(ground: Ground, routes: readonly Route[]): PlanFigures {
  const late = routes.flatMap(route => latenessOf(ground, route)).filter(minutes => minutes > 0);
  const loads = routes.map(route => travelOf(ground, route) + workOf(ground, route));
  return {
    placed: routes.reduce((sum, { jobs }) => sum + jobs.length, 0),
    late: late.length,
    lateMinutes: Math.round(late.reduce((sum, minutes) => sum + minutes, 0)),
    travelMinutes: Math.round(routes.reduce((sum, route) => sum + travelOf(ground, route), 0)),
    loadSpreadMinutes: Math.round(spreadOf(loads)),
    sameEngineer: routes.reduce((sum, route) => sum + sameOf(ground, route), 0),
    withParts: routes.reduce((sum, route) => sum + withPartsOf(ground, route), 0),
    points: Math.round(pointsOf(ground, routes)),
  };
}

function latenessOf({ stops }: Ground, route: Route): number[] {
  return route.stops.map((stop, place) => {
    const dueAt = stops[stop]?.job?.dueAt ?? null;
    return dueAt === null ? 0 : (route.times[place]?.from ?? dueAt) - dueAt;
  });
}

/** From home over all stops and back; nothing for a day at home. */
export function travelOf(ground: Ground, { engineer, stops }: Route): number {
  const home = ground.homes[engineer] ?? 0;
  const all = [home, ...stops, home];
  return all.slice(1).reduce((sum, stop, before) => sum + ground.travel(all[before] ?? home, stop), 0);
}

function workOf({ stops }: Ground, route: Route): number {
  return route.stops.reduce((sum, stop) => sum + (stops[stop]?.minutes ?? 0), 0);
}

function spreadOf(loads: readonly number[]): number {
  if (loads.length === 0) return 0;
  const mean = loads.reduce((sum, load) => sum + load, 0) / loads.length;
  return Math.sqrt(loads.reduce((sum, load) => sum + (load - mean) ** 2, 0) / loads.length);
}

function sameOf({ stops, day }: Ground, { engineer, jobs }: Route): number {
  const id = day.engineers[engineer]?.id;
  return jobs.filter(job => stops[job]?.job?.lastEngineerId === id).length;
}

/** Jobs whose parts are on the van of who goes. */
function withPartsOf({ day }: Ground, { engineer, jobs }: Route): number {
  const who = day.engineers[engineer];
  return jobs.filter(number => {
    const job = day.jobs[number];
    return job && who && hasParts(job, who);
  }).length;
}
