import type { Minute, Span } from './day.ts';
import type { Ground } from './ground.ts';
import { hasParts } from './on-van.ts';
import { timeFor } from './timing.ts';

/** One engineer's day: the stops in their order, agreed visits among them. */
export interface Route {
  readonly engineer: number;
  /** Numbers of the jobs, without the agreed visits. */
  readonly jobs: readonly number[];
  readonly stops: readonly number[];
  readonly times: readonly Span[];
  /** Points by all goals. */
  readonly cost: number;
}

/** The day of an engineer who goes to these stops in this order; undefined where a hard rule does not let it happen. */
export function routeOf(ground: Ground, engineer: number, stops: readonly number[]): Route | undefined {
  const home = ground.homes[engineer] ?? 0;
  const times: Span[] = [];
  let place = home;
  let free = ground.opensAt;
  let points = 0;
  let spent = 0;
  for (const stop of stops) {
    const way = ground.travel(place, stop);
    const time = timeFor(ground, engineer, stop, free + way);
    if (!time || isMissed(ground, { place, stop, arrivesAt: free + way, time })) return undefined;
    times.push(time);
    points += stopPoints(ground, engineer, { stop, time, way });
    spent += way + (ground.stops[stop]?.minutes ?? 0);
    place = stop;
    free = Math.max(free, time.to);
  }
  const back = ground.travel(place, home);
  const cost = points + travelPoints(ground, back) + loadPoints(ground, spent + back);
  return { engineer, stops, times, jobs: stops.filter(stop => ground.stops[stop]?.job), cost };
}

interface Reaching {
  readonly place: number;
  readonly stop: number;
  readonly arrivesAt: Minute;
  readonly time: Span;
}

/** Whether a job makes an engineer miss the agreed visit after it. */
function isMissed({ stops }: Ground, { place, stop, arrivesAt, time }: Reaching): boolean {
  return Boolean(stops[stop]?.visit && stops[place]?.job) && arrivesAt > time.from;
}

export interface Arrival {
  readonly stop: number;
  readonly time: Span;
  readonly way: Minute;
}

/** What a stop adds to the points of a day: the way, lateness, waiting, another engineer than last time, parts that are not on the van. */
export function stopPoints(ground: Ground, engineer: number, { stop, time, way }: Arrival): number {
  const { job } = ground.stops[stop] ?? {};
  const points = travelPoints(ground, way);
  if (!job) return points;
  const { goals, engineers } = ground.day;
  const late = job.dueAt === null ? 0 : Math.max(0, time.from - job.dueAt);
  const waited = Math.max(0, time.from - ground.opensAt);
  const who = engineers[engineer];
  const isOther = job.lastEngineerId !== null && job.lastEngineerId !== who?.id;
  const lacks = who !== undefined && hasParts(job, who) === false;
  return (
    points +
    (goals.latePerHour * job.urgency * late) / 60 +
    (goals.waitPerHour * job.urgency * waited) / 60 +
    (isOther ? goals.otherEngineer : 0) +
    (lacks ? (goals.missingParts ?? 0) : 0)
  );
}

export function travelPoints({ day }: Ground, minutes: Minute): number {
  return (day.goals.travelPerHour * minutes) / 60;
}

/** Grows with the square of what somebody has to do: two half days cost less than a full one and none. */
export function loadPoints({ day, openMinutes }: Ground, minutes: Minute): number {
  return day.goals.unequalLoad * (minutes / Math.max(openMinutes, 60)) ** 2;
}

/** The day that an engineer has agreed already. Where it breaks rules of its own, it is the company's to mend. */
export function agreedRoute(ground: Ground, engineer: number): Route {
  const stops = ground.agreed[engineer] ?? [];
  return routeOf(ground, engineer, stops) ?? { engineer, stops, times: [], jobs: [], cost: 0 };
}
