import { permit } from '#engine/permit.ts';
import { Refused } from '#kernel/refusal.ts';
import type { ReadCall } from './call.ts';
import type { Command } from './command.ts';
import type { FoundSubject } from './find.ts';
import type { Road } from './road.ts';
import type { SequencedEffect } from './write.ts';

/** The gates that were passed, and the reason given where one was overridden. */
export interface Passed {
  readonly effects: readonly SequencedEffect[];
  readonly reason: string | null;
}

interface Asked {
  readonly command: Command;
  readonly read: ReadCall;
  readonly found: FoundSubject;
}

/** Asks the regulation whether the action may be done now. */
export function permitted({ regulations }: Road, { command, read, found }: Asked): Refused | Passed {
  const { roles, personId } = read.actor;
  const override = read.override && { roles, reason: read.override.reason };
  const answer = permit(regulations.book, found.subject.state, {
    action: command.endpoint.action,
    at: read.at,
    roles,
    ...(found.proposes && { facts: found.proposes }),
    ...(override && { override }),
  });
  if (!answer.allowed) return new Refused(answer.refusals);
  const reason = read.override?.reason ?? null;
  const seq = found.subject.seq + 1;
  return { reason, effects: answer.passed.map(effect => ({ seq, effect, reason, actorId: personId })) };
}
