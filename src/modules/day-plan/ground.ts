import {
  type Day,
  type Minute,
  type PlanEngineer,
  type PlanJob,
  type Span,
  unplacedPoints,
  type Visit,
} from './day.ts';
import { openMinutes } from './hours.ts';
import { hasSkill, isAlone } from './rules.ts';
import { travelMinutes } from './travel.ts';

/** A place where an engineer stops: a job, an agreed visit, or home. Numbered, so that the way between two is one look. */
export interface Stop {
  readonly job: PlanJob | null;
  readonly visit: Visit | null;
  readonly minutes: Minute;
  /** When it has to begin; null when it may begin at any time. */
  readonly fixed: Span | null;
}

/** A day prepared for counting: stops numbered (jobs first), ways between them, who may do what. */
export interface Ground {
  readonly day: Day;
  readonly stops: readonly Stop[];
  readonly opensAt: Minute;
  readonly openMinutes: Minute;
  /** By engineer: number of the stop of the home, and of the agreed visits in the order of time. */
  readonly homes: readonly number[];
  readonly agreed: readonly (readonly number[])[];
  /** By engineer: the jobs that this one may do at all. */
  readonly eligible: readonly (readonly number[])[];
  /** Number of the shared site of a job: only one engineer goes to it; -1 for a site with one job. */
  readonly siteOf: Int32Array;
  readonly sites: number;
  travel(from: number, to: number): Minute;
  unplaced(job: number): number;
}

export function groundOf(day: Day): Ground {
  const { engineers, jobs } = day;
  const stops: Stop[] = jobs.map(stopOfJob);
  const agreed = engineers.map(({ visits }) => addAll(stops, sorted(visits).map(stopOfVisit)));
  const homes = engineers.map(() => addAll(stops, [home])[0] ?? 0);
  const places = [
    ...jobs.map(({ place }) => place),
    ...engineers.flatMap(({ visits }) => sorted(visits).map(({ place }) => place)),
    ...engineers.map(engineer => engineer.home),
  ];
  const size = stops.length;
  const ways = new Float64Array(size * size).fill(-1);
  const travel = (from: number, to: number): Minute => {
    const known = ways[from * size + to] ?? -1;
    if (known >= 0) return known;
    const way = travelMinutes(places[from] ?? null, places[to] ?? null);
    ways[from * size + to] = way;
    return way;
  };
  return {
    ...{ day, stops, homes, agreed, travel, ...sitesOf(jobs) },
    opensAt: Math.max(day.hours[0]?.from ?? day.now, day.now),
    openMinutes: openMinutes(day.hours),
    eligible: engineers.map(engineer => eligibleFor(engineer, jobs)),
    unplaced: job => unplacedPoints * (jobs[job]?.urgency ?? 1),
  };
}

const home: Stop = { job: null, visit: null, minutes: 0, fixed: null };

function stopOfJob(job: PlanJob): Stop {
  return { job, visit: null, minutes: job.minutes, fixed: job.agreed };
}

function stopOfVisit(visit: Visit): Stop {
  return { job: null, visit, minutes: visit.to - visit.from, fixed: visit };
}

function sorted(visits: readonly Visit[]): Visit[] {
  return visits.toSorted((a, b) => a.from - b.from);
}

/** Adds stops at the end and tells their numbers. */
function addAll(stops: Stop[], more: readonly Stop[]): number[] {
  return more.map(stop => stops.push(stop) - 1);
}

function eligibleFor(engineer: PlanEngineer, jobs: readonly PlanJob[]): number[] {
  return jobs.flatMap((job, number) =>
    job.crewSize === 1 && hasSkill(job, engineer) && isAlone(job, engineer) ? [number] : [],
  );
}

function sitesOf(jobs: readonly PlanJob[]): Pick<Ground, 'siteOf' | 'sites'> {
  const shared = [...Map.groupBy(jobs.keys(), job => jobs[job]?.siteId).values()].filter(
    all => all.length > 1,
  );
  const siteOf = new Int32Array(jobs.length).fill(-1);
  for (const [site, all] of shared.entries()) for (const job of all) siteOf[job] = site;
  return { siteOf, sites: shared.length };
}
