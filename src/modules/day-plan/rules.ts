import type { passedOverReasons } from '#contract/work-order-shape.ts';
import type { PlanEngineer, Span, Visit } from './day.ts';
import { isWithin, overlaps } from './hours.ts';
import { travelMinutes } from './travel.ts';

export type Rule = (typeof passedOverReasons)[number];

/** What stands in the way of a visit. */
export interface Broken {
  readonly rule: Rule;
  /** The order that is in the way, where one is. */
  readonly orderId: string | null;
}

/** A visit that is thought of. */
export interface Thought extends Visit {
  readonly requiredSkill: string | null;
  readonly heldBy: readonly string[];
}

/**
 * The hard rules, the same for a person who sends somebody and for a plan: the skill, absences, the working hours, one
 * place at a time with the way between, one engineer at a customer.
 */
export function brokenRules(thought: Thought, engineer: PlanEngineer, hours: readonly Span[]): Broken[] {
  const visits = engineer.visits.filter(({ orderId }) => orderId !== thought.orderId);
  const overlapping = visits.find(visit => overlaps(visit, thought));
  const tooFar = overlapping ? undefined : visits.find(visit => isTooFar(visit, thought));
  return [
    ...unless(hasSkill(thought, engineer), 'skill_missing'),
    ...unless(!engineer.absences.some(absence => overlaps(absence, thought)), 'absent'),
    ...unless(isWithin(hours, thought), 'off_hours'),
    ...unless(!overlapping, 'overlap', overlapping?.orderId),
    ...unless(!tooFar, 'travel_too_long', tooFar?.orderId),
    ...unless(isAlone(thought, engineer), 'other_at_customer'),
  ];
}

function unless(isKept: boolean, rule: Rule, orderId: string | null = null): Broken[] {
  return isKept ? [] : [{ rule, orderId }];
}

export function hasSkill(
  { requiredSkill }: Pick<Thought, 'requiredSkill'>,
  { skills }: Pick<PlanEngineer, 'skills'>,
): boolean {
  return requiredSkill === null || skills.includes(requiredSkill);
}

/** Whether nobody else holds work at the site. */
export function isAlone({ heldBy }: Pick<Thought, 'heldBy'>, { id }: Pick<PlanEngineer, 'id'>): boolean {
  return heldBy.length === 0 || heldBy.includes(id);
}

/** Whether the way between two visits takes longer than the time between them. */
function isTooFar(visit: Visit, thought: Visit): boolean {
  const [first, second] = visit.from < thought.from ? [visit, thought] : [thought, visit];
  const between = second.from - first.to;
  return between < travelMinutes(first.place, second.place);
}
