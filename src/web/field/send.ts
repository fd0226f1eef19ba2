import type { BodyOf, Endpoint, ParamsOf } from '#contract/endpoint.ts';
import type { Session } from '#contract/session.ts';
import type { EntryAttachment, EntryDraft } from './offline/entry.ts';
import type { Letter, Posted } from './offline/post.ts';

/** The field of a body that tells when it happened by the phone's clock. */
type TimeField = 'happenedAt' | 'takenAt';

/** A change as its form wrote it; the phone adds the time. */
export interface Writing<E> {
  readonly params: ParamsOf<E>;
  readonly body: Omit<BodyOf<E>, TimeField>;
  readonly timeField?: TimeField;
  /** What was typed, so that it can be mended. */
  readonly draft?: EntryDraft;
  /** The order whose changes it goes with, where its address does not say it. */
  readonly orderId?: string;
  /** Pictures that this phone keeps and the body names. */
  readonly attachments?: readonly EntryAttachment[];
}

const underway = new Map<string, Promise<Posted>>();

/**
 * The one way out of the phone for every change: it is kept until the server has answered, and sent once however often
 * it is tried. A second tap while the first is on its way is the same change. Throws a `Problem` when it is refused.
 */
export function send<E extends Endpoint>(
  person: Session | null,
  endpoint: E,
  { params, body, timeField = 'happenedAt', draft, orderId, attachments }: Writing<E>,
): Promise<Posted> {
  const call = `${endpoint.method} ${endpoint.path}`;
  const content = JSON.stringify([call, params, body]);
  const first = underway.get(content);
  if (first) return first;
  const letter = {
    call,
    params: params as Record<string, string>,
    body: { ...(body as object) },
    timeField,
    ...(draft ? { draft } : {}),
    ...(orderId ? { orderId } : {}),
    ...(attachments?.length ? { attachments } : {}),
  };
  const going = keepAndSend(person, letter).finally(() => underway.delete(content));
  underway.set(content, going);
  return going;
}

async function keepAndSend(person: Session | null, letter: Letter) {
  const { post } = await import('./offline/post.ts');
  return post(person ?? { userId: '', roles: [] }, letter);
}
