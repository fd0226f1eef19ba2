import { relatedEndpoints } from '#contract/related.ts';
import { refuse } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { loadPair, toldTo } from '../related/other.ts';
import { deleteLink } from '../related/store.ts';

/** Undoes a link; both logs keep that there was one. */
export const unlinkServiceRequest = command({
  endpoint: relatedEndpoints.unlink,
  kind: 'service_request',
  load: (tx, { id, otherId }, context) =>
    loadPair(tx, { action: 'service_request.unlink', id, otherId }, context),
  change: async (tx, { own, other }) => {
    if (!(await deleteLink(tx, own.id, other.id))) return refuse('subject.not_found', { field: 'otherId' });
    return happened({
      events: [{ type: 'service_request.unlinked', data: { other: other.requestNo } }],
      reply: { id: own.id, state: own.state },
      elsewhere: toldTo(other, { type: 'service_request.unlinked', data: { other: own.requestNo } }),
    });
  },
});
