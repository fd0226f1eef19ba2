import type { Day, Minute, Placement, PlanEngineer, PlanJob, Visit } from './day.ts';
import { endOf, openFrom } from './hours.ts';
import { brokenRules } from './rules.ts';
import { travelMinutes } from './travel.ts';

export interface Crewed {
  /** The day with the crews' visits agreed: everything else is planned around them. */
  readonly day: Day;
  readonly placements: readonly Placement[];
}

/** How far apart the beginnings are that are tried. */
const stepMinutes = 30;

/** Places what needs more than one engineer first: where enough of them are free at once, the earliest, the nearest. */
export function placeCrews(day: Day): Crewed {
  const crewed = day.jobs.filter(({ crewSize }) => crewSize > 1).toSorted((a, b) => b.urgency - a.urgency);
  let busy = day;
  const placements: Placement[] = [];
  for (const job of crewed) {
    const placement = crewFor(busy, job);
    if (!placement) continue;
    placements.push(placement);
    busy = { ...busy, engineers: busy.engineers.map(engineer => withVisit(engineer, job, placement)) };
  }
  const placed = new Set(placements.map(({ jobId }) => jobId));
  return { day: { ...busy, jobs: day.jobs.filter(({ id }) => !placed.has(id)) }, placements };
}

function crewFor(day: Day, job: PlanJob): Placement | undefined {
  for (const visit of visitsTried(day, job)) {
    const thought = { ...visit, requiredSkill: null, heldBy: job.heldBy };
    const free = day.engineers.filter(engineer => brokenRules(thought, engineer, day.hours).length === 0);
    const crew = chosen(free, job);
    if (crew) return placementOf(job, visit, crew);
  }
  return undefined;
}

function* visitsTried({ hours, now }: Day, job: PlanJob): Generator<Visit> {
  const { id: orderId, siteId, place, agreed } = job;
  if (agreed) yield { orderId, siteId, place, ...agreed };
  const last = hours.at(-1)?.to ?? now;
  const first = Math.max(now, hours[0]?.from ?? now);
  for (let at: Minute = first; !agreed && at < last; at += stepMinutes) {
    const from = openFrom(hours, at);
    const to = from === undefined ? undefined : endOf(hours, from, job.minutes);
    if (from !== undefined && to !== undefined) yield { orderId, siteId, place, from, to };
  }
}

/** One at least has the skill and leads; whoever has least to do goes along. */
function chosen(free: readonly PlanEngineer[], job: PlanJob): PlanEngineer[] | undefined {
  const able = ({ skills }: PlanEngineer) => job.requiredSkill === null || skills.includes(job.requiredSkill);
  const byLoad = free.toSorted((a, b) => a.visits.length - b.visits.length);
  const leader = byLoad.find(able);
  if (!leader || free.length < job.crewSize) return undefined;
  return [leader, ...byLoad.filter(one => one !== leader).slice(0, job.crewSize - 1)];
}

function placementOf(job: PlanJob, { from, to }: Visit, crew: readonly PlanEngineer[]): Placement {
  const way = travelMinutes(crew[0]?.home ?? null, job.place);
  return { jobId: job.id, engineerIds: crew.map(({ id }) => id), from, to, travelMinutes: way };
}

function withVisit(engineer: PlanEngineer, job: PlanJob, { engineerIds, from, to }: Placement): PlanEngineer {
  if (!engineerIds.includes(engineer.id)) return engineer;
  const visit = { orderId: job.id, siteId: job.siteId, place: job.place, from, to };
  return { ...engineer, visits: [...engineer.visits, visit] };
}
