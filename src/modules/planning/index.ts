import { dispatchEndpoints } from '#contract/dispatch.ts';
import { proposalEndpoints } from '#contract/proposal.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { acceptProposal } from './accept.ts';
import { askProposal } from './commands/ask-proposal.ts';
import type { DayGround } from './day-of.ts';
import { insertUrgently } from './insert-urgently.ts';
import { latestPlans } from './queries/latest.ts';
import { readPlan } from './queries/read.ts';

export { planningTopicsOf } from './make-proposal.ts';

export function planningRoutes(ground: DayGround): readonly Route[] {
  return [
    read(proposalEndpoints.latest, latestPlans),
    read(proposalEndpoints.read, readPlan),
    change(askProposal),
    open(proposalEndpoints.accept, (context, input) => acceptProposal(ground, context, input)),
    open(dispatchEndpoints.insert, (context, input) => insertUrgently(ground, context, input)),
  ];
}
