import { workOrderEndpoints } from '#contract/work-order.ts';
import { change, type Route, read } from '#road/route.ts';
import { assignEngineer } from './commands/assign.ts';
import { unassignEngineer } from './commands/unassign.ts';
import { listCandidates } from './queries/candidates.ts';

export const dispatchRoutes: readonly Route[] = [
  read(workOrderEndpoints.candidates, listCandidates),
  change(assignEngineer),
  change(unassignEngineer),
];
