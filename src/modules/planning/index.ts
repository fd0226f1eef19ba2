import { dispatchEndpoints, planningEndpoints } from '#contract/dispatch.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { acceptProposal } from './accept.ts';
import { askProposal } from './commands/ask-proposal.ts';
import type { DayGround } from './day-of.ts';
import { insertUrgently } from './insert-urgently.ts';
import { latestPlans } from './queries/latest.ts';
import { readPlan } from './queries/read.ts';

export { makeProposal, planningTopicsOf } from './make-proposal.ts';

export function planningRoutes(ground: DayGround): readonly Route[] {
  return [
    read(planningEndpoints.latest, latestPlans),
    read(planningEndpoints.read, readPlan),
    change(askProposal),
    open(planningEndpoints.accept, (context, input) => acceptProposal(ground, context, input)),
    open(dispatchEndpoints.insert, (context, input) => insertUrgently(ground, context, input)),
  ];
}
