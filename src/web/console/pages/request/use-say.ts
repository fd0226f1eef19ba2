import { serviceRequestEndpoints } from '#contract/service-request.ts';
import type { Note, ServiceRequest } from '#contract/service-request-shape.ts';
import type { Overriding } from '../../parts/allowance/allowance.ts';
import { type Found, nothingFound } from '../../parts/diagnosis/found.ts';
import { useRequestChange } from './use-request-change.ts';

export const noteKinds = ['reply', 'written_contact', 'note', 'remote_attempt'] as const;

/** The action that each kind of entry is. */
export const actionOfKind: Record<Note['kind'], string> = {
  reply: 'service_request.reply',
  written_contact: 'service_request.contact_in_writing',
  note: 'service_request.note',
  remote_attempt: 'service_request.note',
};

/** Only colleagues read it. */
export function isAmongUs(kind: Note['kind']): boolean {
  return kind === 'note' || kind === 'remote_attempt';
}

interface Saying {
  readonly kind: Note['kind'];
  readonly text: string;
  readonly mentionedIds: readonly string[];
  readonly found: Found;
}

function wasFound(found: Found): boolean {
  return JSON.stringify(found) !== JSON.stringify(nothingFound);
}

function saidOf({ cause, remedy, isSolved }: Found) {
  return {
    isSolved,
    ...(cause.trim() && { cause: cause.trim() }),
    ...(remedy.trim() && { remedy: remedy.trim() }),
  };
}

/** Sends an entry by the endpoint of its kind. */
export function useSay(request: ServiceRequest, onDone: () => void) {
  const reply = useRequestChange(serviceRequestEndpoints.reply, onDone);
  const writing = useRequestChange(serviceRequestEndpoints.contactInWriting, onDone);
  const note = useRequestChange(serviceRequestEndpoints.note, onDone);
  const changes = { reply, written_contact: writing, note, remote_attempt: note };

  const say = ({ kind, text, mentionedIds, found }: Saying, overriding: Overriding) => {
    const to = { params: { id: request.id }, etag: request.etag };
    switch (kind) {
      case 'reply':
        return reply.mutate({ ...to, body: { text, ...overriding } });
      case 'written_contact':
        return writing.mutate({ ...to, body: { text, ...overriding } });
      default:
        return note.mutate({
          ...to,
          body: {
            kind,
            text,
            ...(mentionedIds.length > 0 && { mentionedIds: [...mentionedIds] }),
            ...(kind === 'remote_attempt' && wasFound(found) && { found: saidOf(found) }),
          },
        });
    }
  };
  const error = Object.values(changes).find(change => change.error)?.error;
  const isPending = Object.values(changes).some(change => change.isPending);
  return { say, error, isPending };
}
