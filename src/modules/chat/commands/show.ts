import { chatEndpoints, LinkParams } from '#contract/chat.ts';
import { endpoint } from '#contract/endpoint.ts';
import { closed, Id } from '#contract/shape.ts';
import { refuse } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import { loadCase, requestOfLink } from '#modules/portal/index.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';
import { againstWriting } from '../limits.ts';
import { fileOf, insertMessage } from '../store.ts';

/** The same address with the file kept already: what the road is asked after an upload. */
const kept = endpoint({ ...chatEndpoints.show, params: LinkParams, body: closed({ fileId: Id }) });

/** The customer shows a picture (`'chat.show'`); its hash stands in the log of the request. */
export const showByLink = command({
  endpoint: kept,
  kind: 'service_request',
  subjectId: requestOfLink,
  load: loadCase,
  change: async (tx, row, { fileId }, { actor, at, recordedAt }) => {
    const refused = await againstWriting(tx, row, { now: recordedAt, isPicture: true });
    if (refused) return refused;
    const file = await fileOf(tx, fileId);
    if (!file) return refuse('subject.not_found');
    const id = newId();
    await insertMessage(tx, { id, requestId: row.id, at, authorName: actor.name, text: null, fileId });
    const { name, sha256 } = file;
    return happened({
      events: [{ type: 'chat.shown', data: { name, sha256 } }],
      reply: { id, at: formatInstant(at) },
    });
  },
});
