import type { FieldOutcome } from '#contract/field-work.ts';
import type { PhotoView } from '#contract/work-order-shape.ts';
import type { Values } from '#engine/vocabulary.ts';

/** A picture that goes before the command which names it. */
export interface EntryPicture {
  readonly name: string;
  readonly sha256: string;
  readonly moment: PhotoView['moment'];
}

/** A picture that the body names by its key on this phone until it is sent: then by the id under which it is kept. */
export interface EntryAttachment {
  readonly key: string;
  readonly name: string;
  readonly sha256: string;
}

/** A change that this phone keeps until the server has answered it. */
export interface Entry {
  /** Its place in the order in which things were done; given when it is kept. */
  readonly no: number;
  readonly key: string;
  /** `POST /work-orders/:id/sign` */
  readonly call: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** The order whose later changes wait for this one. */
  readonly orderId?: string;
  /** Its customer and number, as they were when it was written: another may have the order by now. */
  readonly orderName?: string;
  /** By this phone's clock, and how far that was behind the server's when they last met. */
  readonly deviceAt: string;
  readonly timeField: 'happenedAt' | 'takenAt';
  readonly knownOffsetMs: number | null;
  readonly picture?: EntryPicture;
  /** Pictures within what was filled in. */
  readonly attachments?: readonly EntryAttachment[];
  /** What it will tell of the case where it is no step: that a form is filed. */
  readonly tells?: { readonly type: string; readonly data: Values };
  /**
   * `done`: the server has done it, and the phone reckons with it until it has read the case anew. `refused`: a person has
   * to mend or drop it. `set_aside`: the order had changed; the server keeps it for a person there.
   */
  readonly state: 'waiting' | 'done' | 'refused' | 'set_aside';
  /** What was typed, so that it can be mended. */
  readonly draft?: EntryDraft;
  /** Why it was refused, as the server said it. */
  readonly problem?: EntryProblem;
  readonly conflict?: FieldOutcome['conflict'];
}

export interface EntryDraft {
  readonly name: string;
  readonly value: unknown;
}

/** The part of a problem document that a person is shown. */
export interface EntryProblem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly clause?: string;
  readonly lift?: readonly string[];
}

/** The phone no longer has a picture that it kept: the one reason that no server gave. */
export const pictureLost = { status: 410, code: 'picture.lost', title: '' } as const satisfies EntryProblem;

/** Keys of all pictures that are kept for a change. */
export function picturesOf({ key, attachments = [] }: Entry): string[] {
  return [key, ...attachments.map(attachment => attachment.key)];
}

/** Changes that go in their order: those of one order, or one alone. */
type Lane = readonly Entry[];

/** The lanes in the order in which they began. */
export function lanesOf(entries: readonly Entry[]): Lane[] {
  const ordered = entries.toSorted((one, other) => one.no - other.no);
  const lanes = new Map<string, Entry[]>();
  for (const entry of ordered) {
    const name = entry.orderId ?? entry.key;
    lanes.set(name, [...(lanes.get(name) ?? []), entry]);
  }
  return [...lanes.values()];
}

/** What of a lane may go now: what waits, up to the first that a person has to mend or drop. */
export function ready(lane: Lane): Entry[] {
  return upToRefused(lane).filter(({ state }) => state === 'waiting');
}

/** What of an order is reckoned with: what was done and what may go. What waits behind a refused one may never happen. */
export function reckoned(entries: readonly Entry[], orderId: string): Entry[] {
  const lane = entries.filter(entry => entry.orderId === orderId);
  return upToRefused(lane.toSorted((one, other) => one.no - other.no)).filter(
    ({ state }) => state === 'waiting' || state === 'done',
  );
}

function upToRefused(lane: Lane): Lane {
  const refused = lane.findIndex(({ state }) => state === 'refused');
  return refused < 0 ? lane : lane.slice(0, refused);
}
