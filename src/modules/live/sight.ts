import type { Reach } from '#contract/abilities.ts';
import { type Asker, reachOf } from '#contract/asker.ts';
import { noticeKind, presenceKind } from '#contract/live.ts';
import type { Changed } from '#platform/live/told.ts';
import type { SubjectKind } from '#road/command.ts';

/** The action by which a reader learns of a kind; what is not named here is told to nobody. */
const readBy: Readonly<Record<SubjectKind | typeof presenceKind, string>> = {
  service_request: 'service_request.read',
  customer: 'customer.read',
  asset: 'asset.read',
  person: 'organisation.read',
  branch: 'organisation.read',
  company: 'organisation.read',
  form: 'form.read',
  edition: 'edition.read',
  conduct: 'conduct.read',
  duty: 'duty.read',
  call: 'call.read',
  article: 'article.read',
  [presenceKind]: 'service_request.read',
};

/** Whose eyes a stream is for. */
export interface LiveReader extends Asker {
  /** By the link of a request: that one and no other. */
  readonly onlyId: string | null;
}

/** By request, those whom it is assigned to. */
export type Assignees = ReadonlyMap<string, readonly string[]>;

/** Decides for one reader what they are told; how far they reach is worked out once for each kind. */
export function sightOf(reader: LiveReader): (changed: Changed, assignees: Assignees) => boolean {
  const reaches = new Map<string, Reach | undefined>();
  const reachFor = (kind: string) => {
    if (!reaches.has(kind)) reaches.set(kind, reachOfKind(reader, kind));
    return reaches.get(kind);
  };
  return (changed, assignees) => {
    if (reader.onlyId !== null) return changed.kind === 'service_request' && changed.id === reader.onlyId;
    if (changed.kind === noticeKind) return changed.id === reader.personId;
    return isWithin(reader, reachFor(changed.kind), { changed, assignees });
  };
}

function reachOfKind(reader: LiveReader, kind: string): Reach | undefined {
  const action = Object.hasOwn(readBy, kind) ? readBy[kind as keyof typeof readBy] : undefined;
  return action === undefined ? undefined : reachOf(reader, action);
}

interface Asked {
  readonly changed: Changed;
  readonly assignees: Assignees;
}

function isWithin(reader: LiveReader, reach: Reach | undefined, { changed, assignees }: Asked): boolean {
  switch (reach) {
    case undefined:
      return false;
    case 'all':
      return true;
    case 'branch':
      return changed.branchId !== null && reader.branchIds.includes(changed.branchId);
    case 'own':
      return changed.customerId !== null && changed.customerId === reader.customerId;
    case 'assigned':
      return reader.personId !== null && (assignees.get(changed.id)?.includes(reader.personId) ?? false);
  }
}

/** Of kinds that are assigned to people only requests are told; of the others a notice tells whom they concern. */
export function mayBeAssigned({ kind }: Changed): boolean {
  return kind === 'service_request' || kind === presenceKind;
}
