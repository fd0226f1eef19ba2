import { may } from '#contract/asker.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import type { FoundSubject } from './find.ts';

/** Who may not do the action at all is told so before anything is looked up: a refusal must not tell of what is there. */
export function authoriseAction({ endpoint }: Command, { actor }: Call): Refused | undefined {
  if (may(actor, endpoint.action)) return undefined;
  return refuse('access.denied', { params: { action: endpoint.action } });
}

/** To somebody else's case the answer is that there is none, so that nobody learns of it by asking. */
export function authoriseSubject(
  { endpoint }: Command,
  { actor }: Call,
  { scope }: FoundSubject,
): Refused | undefined {
  return may(actor, endpoint.action, scope) ? undefined : refuse('subject.not_found');
}
