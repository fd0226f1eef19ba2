import { chatEndpoints } from '#contract/chat.ts';
import { formatInstant } from '#kernel/time.ts';
import { loadCase, requestOfLink } from '#modules/portal/index.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';
import { againstWriting } from '../limits.ts';
import { insertMessage } from '../store.ts';

/** The customer writes to the desk (`'chat.say'`); the words stand in the log of the request. */
export const sayByLink = command({
  endpoint: chatEndpoints.say,
  kind: 'service_request',
  subjectId: requestOfLink,
  load: loadCase,
  change: async (tx, row, { text }, { actor, at, recordedAt }) => {
    const refused = await againstWriting(tx, row, { now: recordedAt, isPicture: false });
    if (refused) return refused;
    const id = newId();
    await insertMessage(tx, { id, requestId: row.id, at, authorName: actor.name, text, fileId: null });
    return happened({
      events: [{ type: 'chat.said', data: { text } }],
      reply: { id, at: formatInstant(at) },
    });
  },
});
