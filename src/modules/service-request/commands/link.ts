import { relatedEndpoints } from '#contract/related.ts';
import { refuse } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { loadPair, toldTo } from '../related/other.ts';
import { insertLink } from '../related/store.ts';

/** Links a request to another one that has to do with it. Nothing else changes. */
export const linkServiceRequest = command({
  endpoint: relatedEndpoints.link,
  kind: 'service_request',
  load: (tx, { id, otherId }, context) =>
    loadPair(tx, { action: 'service_request.link', id, otherId }, context),
  change: async (tx, { own, other }, _input, context) => {
    if (own.id === other.id) return refuse('service_request.itself', { field: 'otherId' });
    const isNew = await insertLink(tx, context, { otherId: other.id, kind: 'related' });
    if (!isNew) return refuse('service_request.linked_already', { field: 'otherId' });
    return happened({
      events: [{ type: 'service_request.linked', data: { other: other.requestNo } }],
      reply: { id: own.id, state: own.state },
      elsewhere: toldTo(other, { type: 'service_request.linked', data: { other: own.requestNo } }),
    });
  },
});
