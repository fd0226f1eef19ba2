import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { Refused } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { move } from '../move.ts';
import { addNote, loadRequest } from '../store.ts';
import { keepShown } from '../wait-evidence.ts';

/** Waits for the customer: clocks pause as far as their clauses let them. A clause may want something that shows why. */
export const waitForCustomer = command({
  endpoint: serviceRequestEndpoints.wait,
  kind: 'service_request',
  load: async (tx, input) => {
    const found = await loadRequest(tx, input);
    return found && { ...found, proposes: shown(input.fileIds) };
  },
  change: async (tx, row, { reason, text, fileIds = [] }, context) => {
    const hashes = await keepShown(tx, { requestId: row.id, actor: context.actor, fileIds });
    if (hashes instanceof Refused) return hashes;
    if (text !== undefined) await addNote(tx, context, { kind: 'note', text });
    const papers = hashes.length > 0 ? { files: fileIds.join(' '), sha256: hashes.join(' ') } : {};
    return move(tx, row, {
      action: 'service_request.wait',
      event: 'service_request.waiting',
      data: { reason, ...papers },
      facts: shown(fileIds),
      columns: { waitingSince: formatInstant(context.at) },
    });
  },
});

function shown(fileIds: readonly string[] = []) {
  return { 'service_request.wait_shown': fileIds.length > 0 };
}
