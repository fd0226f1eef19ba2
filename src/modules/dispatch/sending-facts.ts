import type { Candidate } from '#contract/work-order-shape.ts';
import type { Broken } from '#modules/day-plan/index.ts';
import type { OrderRow } from '#modules/work-order/index.ts';
import type { Window } from './store.ts';

/** Who would go where and when. */
export interface Sending {
  readonly order: OrderRow;
  readonly chosen: Candidate;
  /** When the engineer would be there; null where no time is known. */
  readonly going: Window | null;
  /** What the hard rules say against that time. */
  readonly broken: readonly Broken[];
}

interface Said {
  readonly reason?: string | undefined;
  readonly leaderId?: string | undefined;
}

/** What the clauses before sending somebody are told, whoever sends: a dispatcher, a plan, or the engineer alone. */
export function sendingFacts({ order, chosen, going, broken }: Sending, { reason, leaderId }: Said) {
  return {
    'dispatch.in_turn': chosen.isNext,
    'dispatch.skill_fits': !chosen.passedOver.includes('skill_missing'),
    'dispatch.area_fits': !chosen.passedOver.includes('other_branch'),
    'dispatch.engineer_out': chosen.passedOver.includes('still_out'),
    'dispatch.travel_fits': going ? !broken.some(({ rule }) => rule === 'travel_too_long') : null,
    'dispatch.team': chosen.team,
    'dispatch.reason': reason ?? null,
    'work_order.leader': leaderId ?? null,
    'work_order.crew_size': order.crewSize,
    'work_order.required_skill': order.requiredSkill,
    'work_order.engineers_out': order.engineersOut,
  };
}
