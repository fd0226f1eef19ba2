import { warrantyEndpoints } from '#contract/charge.ts';
import type { Values } from '#engine/vocabulary.ts';
import { loadRequest } from '#modules/service-request/index.ts';
import { command, happened, type InputOf } from '#road/command.ts';

type Judged = InputOf<typeof warrantyEndpoints.decide>;

/** Judges whether the warranty covers the damage; the charge of the case is worked out anew by it. */
export const decideWarranty = command({
  endpoint: warrantyEndpoints.decide,
  kind: 'service_request',
  load: async (tx, input) => {
    const found = await loadRequest(tx, input);
    return found && { ...found, proposes: factsOf(input) };
  },
  change: async (_tx, { id }, input) =>
    happened({ events: [{ type: 'warranty.decided', facts: factsOf(input) }], reply: { id } }),
});

function factsOf({ isGranted, cause, isManualFollowed }: Judged): Values {
  return {
    'warranty.granted': isGranted,
    'warranty.cause': cause,
    'warranty.manual_followed': isManualFollowed ?? null,
  };
}
