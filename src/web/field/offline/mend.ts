import { drop, keep, recall } from '../kept.ts';
import type { Entry } from './entry.ts';
import { phoneOf, tell } from './phone.ts';

/** Tries a refused change once more as it is. */
export async function tryAgain(userId: string, { key }: Entry): Promise<void> {
  const { store, courier } = await phoneOf(userId);
  await store.change(key, { state: 'waiting' });
  await tell(store);
  await courier.run();
}

/** Drops a change for good, as its author said expressly; what waited for it goes on. */
export async function dropEntry(userId: string, { key, attachments = [] }: Entry): Promise<void> {
  const { store, courier } = await phoneOf(userId);
  await store.remove(key);
  for (const attachment of attachments) await store.dropPicture(attachment.key);
  await tell(store);
  await courier.run();
}

/** Puts back into the form what was typed, so that it can be written anew in its place. */
export function layOut({ key, draft }: Entry): void {
  if (!draft) return;
  keep(draft.name, draft.value);
  keep(mendedBy(draft.name), key);
}

/** Which refused change a draft was laid out for; null for a draft that was begun anew. */
export function mendedWith(draftName: string): string | null {
  const key = recall(mendedBy(draftName));
  return typeof key === 'string' ? key : null;
}

export function endMending(draftName: string): void {
  drop(mendedBy(draftName));
}

const mendedBy = (draftName: string) => `mends:${draftName}`;

export async function sendNow(userId: string): Promise<void> {
  const { courier } = await phoneOf(userId);
  await courier.run();
}
