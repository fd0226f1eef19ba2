import { tellable as tell } from '#contract/refusal-words.ts';
import { type ClauseRefusal, permit } from '#engine/permit.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { type Refusal, Refused } from '#kernel/refusal.ts';
import { hasText, translate } from '#platform/text/translate.ts';
import type { ReadCall } from './call.ts';
import { type Command, gatedAction } from './command.ts';
import type { FoundSubject } from './find.ts';
import type { Regulations } from './road.ts';

/** The clauses that were overridden, with the reason given; none when every gate stood open. */
export interface Passed {
  readonly overridden: readonly string[];
  readonly reason: string | null;
}

interface Asked {
  readonly command: Command;
  readonly read: ReadCall;
  readonly found: FoundSubject;
}

/** Asks the regulation whether the action may be done now. */
export function permitted(regulations: Regulations, { command, read, found }: Asked): Refused | Passed {
  const { roles } = read.actor;
  const override = read.override && { roles, reason: read.override.reason };
  const { state } = found.subject;
  const edition = regulations.editionAt(state.edition, read.at);
  const answer = permit(
    regulations.book,
    { ...state, edition },
    {
      action: gatedAction(command, read.input),
      at: read.at,
      roles,
      ...(found.proposes && { facts: found.proposes }),
      ...(override && { override }),
    },
  );
  if (!answer.allowed)
    return new Refused(answer.refusals.map(refusal => tellable(refusal, regulations.vocabulary)));
  const overridden = answer.passed.flatMap(passed =>
    passed.type === 'judged' && passed.outcome === 'overridden' ? [passed.clause] : [],
  );
  return { overridden, reason: overridden.length > 0 ? (read.override?.reason ?? null) : null };
}

/** A clause's refusal in words: the gate's own, or the names of what a record lacks. */
export function tellable(refusal: ClauseRefusal, vocabulary: Vocabulary): Refusal {
  return tell(refusal, vocabulary, { translate, hasText });
}
