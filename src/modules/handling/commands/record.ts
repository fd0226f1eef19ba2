import { type HandlingName, handlingEndpoints, handlingOf } from '#contract/handling.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { findPerson } from '#modules/organisation/index.ts';
import { loadRequest } from '#modules/service-request/index.ts';
import { newId } from '#platform/id.ts';
import { type Context, command, happened, type Notice } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { dataOf, factsOf, isFitting } from '../content.ts';

/** Writes an act of handling down. The gates are those of the action that clauses name, such as `case.close`. */
export const recordHandling = command({
  endpoint: handlingEndpoints.record,
  kind: 'service_request',
  gates: ({ kind }) => handlingOf(kind).gates ?? 'handling.record',
  load: async (tx, { id, kind, content = {} }) => {
    if (!isFitting(kind, content)) return refuse('handling.content_wrong', { field: 'content' });
    const found = await loadRequest(tx, { id });
    return found && { ...found, proposes: factsOf(kind, content) };
  },
  change: async (tx, row, { kind, content = {}, text, toId }, context) => {
    const colleague = toId === undefined ? undefined : await findPerson(tx.db, toId);
    if (toId !== undefined && !colleague?.isActive) return refuse('subject.not_found', { field: 'toId' });
    const { actor, at, recordedAt } = context;
    const id = newId();
    await tx.db
      .insertInto('handling')
      .values({
        ...{
          id,
          requestId: row.id,
          kind,
          content: JSON.stringify(content),
          text: text ?? null,
          toId: toId ?? null,
        },
        ...{ recordedByName: actor.name, happenedAt: instantOf(at), recordedAt: instantOf(recordedAt) },
      })
      .execute();
    const event = {
      type: handlingOf(kind).event,
      data: dataOf(kind, content),
      facts: factsOf(kind, content),
    };
    return happened({ events: [event], reply: { id }, notices: noticesOf(kind, { toId, context }) });
  },
});

interface Concerned {
  readonly toId: string | undefined;
  readonly context: Context;
}

/** The colleague to whom it was passed is told, and those to whom it is reported. */
function noticesOf(kind: HandlingName, { toId, context }: Concerned): readonly Notice[] {
  const { id: subjectId, at, actor } = context;
  const { tells: roles = [] } = handlingOf(kind);
  if (toId === undefined && roles.length === 0) return [];
  return [
    tells({ topic: 'handling.recorded', subjectId, personIds: [toId ?? null], roles, at, named: actor.name }),
  ];
}
