export { faultsOf } from './check.ts';
export {
  type Day,
  type LikelyPart,
  type Minute,
  type Place,
  type PlanEngineer,
  type PlanJob,
  type Span,
  usualGoals,
  type Visit,
} from './day.ts';
export { hasParts } from './on-van.ts';
export type { DayPlan } from './plan-day.ts';
export { type Broken, brokenRules, type Rule, type Thought } from './rules.ts';
export { planInThread } from './thread.ts';
export { travelMinutes } from './travel.ts';
