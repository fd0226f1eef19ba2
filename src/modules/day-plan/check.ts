import type { Day, Placement, PlanJob, Visit } from './day.ts';
import { type Broken, brokenRules } from './rules.ts';

export interface Fault extends Broken {
  readonly jobId: string;
  readonly engineerId: string;
}

/** What a plan breaks of the hard rules, asked as for a person who sends somebody: nothing for a sound plan. Of a crew the leader has the skill. */
export function faultsOf(day: Day, placements: readonly Placement[]): Fault[] {
  const jobs = new Map(day.jobs.map(job => [job.id, job]));
  const visits = visitsOf(jobs, placements);
  return placements.flatMap(({ jobId, engineerIds }) =>
    engineerIds.flatMap(engineerId => {
      const engineer = day.engineers.find(({ id }) => id === engineerId);
      const job = jobs.get(jobId);
      const visit = visits.get(engineerId)?.find(({ orderId }) => orderId === jobId);
      if (!engineer || !job || !visit) return [];
      const busy = { ...engineer, visits: [...engineer.visits, ...(visits.get(engineerId) ?? [])] };
      const holders = heldByOthers(jobs, placements, job);
      const leads = engineerIds[0] === engineerId;
      const thought = { ...visit, requiredSkill: leads ? job.requiredSkill : null, heldBy: holders };
      return brokenRules(thought, busy, day.hours).map(fault => ({
        ...fault,
        jobId,
        engineerId,
      }));
    }),
  );
}

function visitsOf(
  jobs: ReadonlyMap<string, PlanJob>,
  placements: readonly Placement[],
): Map<string, Visit[]> {
  const visits = new Map<string, Visit[]>();
  for (const { jobId, engineerIds, from, to } of placements) {
    const job = jobs.get(jobId);
    if (!job) continue;
    for (const id of engineerIds) {
      const visit = { orderId: jobId, siteId: job.siteId, place: job.place, from, to };
      visits.set(id, [...(visits.get(id) ?? []), visit]);
    }
  }
  return visits;
}

/** Who is sent to the site for anything else, and who is there already. */
function heldByOthers(
  jobs: ReadonlyMap<string, PlanJob>,
  placements: readonly Placement[],
  job: PlanJob,
): string[] {
  const beside = placements.filter(({ jobId }) => jobId !== job.id && jobs.get(jobId)?.siteId === job.siteId);
  return [...job.heldBy, ...beside.flatMap(({ engineerIds }) => engineerIds)];
}
