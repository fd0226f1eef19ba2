import { may } from '#contract/abilities.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import type { FoundSubject } from './find.ts';

/**
 * Asks the abilities. Who may not do the action at all is told so; to somebody else's case the answer is that
 * there is none, so that nobody learns of it by asking.
 */
export function authorise(
  { endpoint }: Command,
  { actor }: Call,
  { scope }: FoundSubject,
): Refused | undefined {
  if (!may(actor, endpoint.action)) return refuse('access.denied', { params: { action: endpoint.action } });
  return may(actor, endpoint.action, scope) ? undefined : refuse('subject.not_found');
}
