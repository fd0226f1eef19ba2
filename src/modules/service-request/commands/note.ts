import { serviceRequestEndpoints } from '#contract/service-request.ts';
import type { Values } from '#engine/vocabulary.ts';
import { Refused } from '#kernel/refusal.ts';
import { type Context, command, type Notice } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { move } from '../move.ts';
import { addNote, floodOf, loadRequest } from '../store.ts';

/** Writes an internal note, or a remote attempt, down; who is mentioned is told. The customer does not see it. */
export const noteOnServiceRequest = command({
  endpoint: serviceRequestEndpoints.note,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, row, { kind, text, found, mentionedIds = [] }, context) => {
    const isRemoteAttempt = kind === 'remote_attempt';
    const flood = await floodOf(tx, context);
    if (flood) return flood;
    await addNote(tx, context, { kind, text });
    const moved = await move(tx, row, {
      action: 'service_request.note',
      event: 'service_request.noted',
      data: { remote_attempt: isRemoteAttempt },
      ...(isRemoteAttempt && { facts: attemptFacts(found) }),
    });
    return moved instanceof Refused ? moved : { ...moved, notices: mentionOf(context, mentionedIds) };
  },
});

interface Found {
  readonly cause?: string;
  readonly remedy?: string;
  readonly isSolved: boolean;
}

/** Where it does not say what was found, what a session or a fault tree found before still holds. */
function attemptFacts(found: Found | undefined): Values {
  const tried = { 'service_request.remote_tried': true };
  if (!found) return tried;
  const { cause = null, remedy = null, isSolved } = found;
  return { ...tried, 'remote.cause': cause, 'remote.solution': remedy, 'remote.solved': isSolved };
}

/** Whoever may not see the request is not shown the notice either. */
function mentionOf({ id, actor, at }: Context, mentionedIds: readonly string[]): readonly Notice[] {
  const personIds = mentionedIds.filter(personId => personId !== actor.personId);
  if (personIds.length === 0) return [];
  return [tells({ topic: 'service_request.mentioned', subjectId: id, personIds, at, named: actor.name })];
}
