import { dispatchEndpoints } from '#contract/dispatch.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { change, type Route, read } from '#road/route.ts';
import { assignEngineer } from './commands/assign.ts';
import { unassignEngineer } from './commands/unassign.ts';
import { readBoard } from './queries/board.ts';
import { listCandidates } from './queries/candidates.ts';

export const dispatchRoutes: readonly Route[] = [
  read(workOrderEndpoints.candidates, listCandidates),
  read(dispatchEndpoints.board, readBoard),
  change(assignEngineer),
  change(unassignEngineer),
];
