import { cheapestIn } from './assignment.ts';
import type { Day, Minute, PlanEngineer, PlanJob, Span } from './day.ts';
import type { Ground } from './ground.ts';
import { endOf, openFrom, overlaps } from './hours.ts';
import type { Route } from './route.ts';
import { hasSkill, isAlone, type Rule } from './rules.ts';

/** Why nobody does a job: for each rule those whom it keeps from it. */
export interface LeftOver {
  readonly jobId: string;
  readonly why: readonly { readonly rule: Rule; readonly engineerIds: readonly string[] }[];
}

/** What a plan leaves lying, and by which rule for each engineer. */
export function leftOver(ground: Ground, routes: readonly Route[]): LeftOver[] {
  const placed = new Set(routes.flatMap(({ jobs }) => jobs));
  return [...ground.day.jobs.entries()].flatMap(([number, job]) =>
    placed.has(number) ? [] : [{ jobId: job.id, why: whyNot(ground, routes, { number, job }) }],
  );
}

interface Left {
  readonly number: number;
  readonly job: PlanJob;
}

function whyNot(ground: Ground, routes: readonly Route[], left: Left): LeftOver['why'] {
  const ruled = ground.day.engineers.map((engineer, number) => ({
    id: engineer.id,
    rule: firstRule(ground, routes, { ...left, engineer, route: routes[number] }),
  }));
  return [...Map.groupBy(ruled, ({ rule }) => rule)].map(([rule, all]) => ({
    rule,
    engineerIds: all.map(({ id }) => id),
  }));
}

interface Asked extends Left {
  readonly engineer: PlanEngineer;
  readonly route: Route | undefined;
}

/** The first rule in the order in which a person would look: the skill, the customer, absence, the hours, the rest of the day. */
function firstRule(ground: Ground, routes: readonly Route[], { engineer, job, route, number }: Asked): Rule {
  const { day } = ground;
  if (!hasSkill(job, engineer)) return 'skill_missing';
  if (!isAlone(job, engineer) || isBeside(ground, routes, { number, engineer })) return 'other_at_customer';
  if (isOver(day)) return 'off_hours';
  if (isAwayFor(day, engineer, job)) return 'absent';
  if (isTooLong(day, job)) return 'off_hours';
  const alone = route && cheapestIn(ground, { ...route, stops: [], times: [], jobs: [], cost: 0 }, number);
  return alone ? 'overlap' : 'travel_too_long';
}

function isBeside(
  { siteOf, day }: Ground,
  routes: readonly Route[],
  { number, engineer }: Pick<Asked, 'number' | 'engineer'>,
): boolean {
  const site = siteOf[number] ?? -1;
  return (
    site >= 0 &&
    routes.some(
      route =>
        day.engineers[route.engineer]?.id !== engineer.id && route.jobs.some(job => siteOf[job] === site),
    )
  );
}

/** Nothing of the hours is left, or nobody works that day. */
function isOver({ hours, now }: Day): boolean {
  return !hours.some(({ to }) => to > now);
}

/** Away in all hours of the day that are left, or at the agreed time. */
function isAwayFor({ hours, now }: Day, { absences }: PlanEngineer, { agreed }: PlanJob): boolean {
  if (agreed) return absences.some(absence => overlaps(absence, agreed));
  return hours
    .filter(({ to }) => to > now)
    .every(open => isCovered({ ...open, from: Math.max(open.from, now) }, absences));
}

function isCovered(open: Span, absences: readonly Span[]): boolean {
  return absences.some(({ from, to }) => from <= open.from && to >= open.to);
}

function isTooLong({ hours, now }: Day, { minutes, agreed }: PlanJob): boolean {
  const begins: Minute | undefined = openFrom(hours, agreed?.from ?? now);
  if (begins === undefined || (agreed && begins !== agreed.from)) return true;
  return agreed === null && endOf(hours, begins, minutes) === undefined;
}
