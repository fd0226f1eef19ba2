import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { command } from '#road/command.ts';
import { move } from '../move.ts';
import { loadRequest } from '../store.ts';

const tried = { 'service_request.remote_tried': true };

/** Solved without a visit. */
export const solveRemotely = command({
  endpoint: serviceRequestEndpoints.solveRemotely,
  kind: 'service_request',
  load: async (tx, input) => {
    const found = await loadRequest(tx, input);
    return found && { ...found, proposes: tried };
  },
  change: (tx, row, { resolution }, { actor }) => {
    const ownerId = row.ownerId ?? actor.personId;
    return move(tx, row, {
      action: 'service_request.solve_remotely',
      event: 'service_request.solved_remotely',
      facts: { ...tried, 'service_request.owner': ownerId },
      columns: { resolution, waitingSince: null, ownerId },
    });
  },
});
