import type { MaintenancePlan } from '#contract/maintenance.ts';
import type { Lifecycle } from '#road/lifecycle.ts';

type State = MaintenancePlan['state'];
export type PlanAction =
  | 'maintenance.change'
  | 'maintenance.pause'
  | 'maintenance.resume'
  | 'maintenance.end';

export const lifecycle: Lifecycle<State, PlanAction> = {
  active: { 'maintenance.change': 'active', 'maintenance.pause': 'paused', 'maintenance.end': 'ended' },
  paused: { 'maintenance.change': 'paused', 'maintenance.resume': 'active', 'maintenance.end': 'ended' },
  ended: {},
};
