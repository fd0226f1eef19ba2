import type { Chat } from '#contract/chat.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { caseOfLink } from '#modules/portal/index.ts';
import type { Actor } from '#road/actor.ts';
import { stateOf } from '#road/state-of.ts';
import { deskHours } from '../desk-hours.ts';
import { isOpen } from '../limits.ts';
import type { ChatOptions } from '../options.ts';
import { messagesOf } from '../store.ts';

/** The conversation behind a link, with the hours of the desk. */
export async function readByLink(
  { db, road }: ChatOptions,
  token: string,
  actor: Actor | undefined,
): Promise<Chat | Refused> {
  const found = actor && (await caseOfLink({ db }, token, actor));
  if (!found) return refuse('link.expired');
  const [messages, { state }] = await Promise.all([messagesOf({ db }, found.id), stateOf(db, found.id)]);
  const desk = deskHours({ regulations: road.regulations, state, now: road.clock.now() });
  return { messages, desk, mayWrite: isOpen(found.state) };
}
