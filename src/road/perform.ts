import { Refused } from '#kernel/refusal.ts';
import { type Answer, alreadyAnswered, keptAnswers } from './answer.ts';
import { authoriseAction, authoriseSubject } from './authorise.ts';
import { type Call, readCall } from './call.ts';
import { type Command, gatedAction, type Happened } from './command.ts';
import { type FoundSubject, find, refuseStale } from './find.ts';
import { noticesOf } from './notices.ts';
import { groundsOf, type OverrideGrounds } from './override-grounds.ts';
import { type Passed, permitted } from './permitted.ts';
import { dueOf, projectDue } from './project-due.ts';
import type { Session } from './session.ts';
import type { Subject } from './subject.ts';
import { nextTick, type Occasion, type Telling, tell } from './tell.ts';
import { tellElsewhere } from './tell-elsewhere.ts';
import type { KeptAnswer, Writing } from './write.ts';

/** What a command comes to: its answer, and what is to be written down; nothing for a repetition. */
export interface Performed {
  readonly answer: Answer;
  readonly writing: Writing | null;
  /** What it told of other subjects. */
  readonly beside: readonly Writing[];
}

/**
 * One command inside a transaction that is already open:
 * validate → may at all? → answered before? → load and lock → authorise → permit (gates) → change tables → tell events → clocks.
 */
export async function perform(session: Session, command: Command, call: Call): Promise<Refused | Performed> {
  const read = readCall(session.road, command, call);
  if (read instanceof Refused) return read;
  const denied = authoriseAction(command, call);
  if (denied) return denied;
  // Asked for together: of two calls with one key the second finds the answer, or waits for the lock.
  const [answered, found] = await Promise.all([
    alreadyAnswered(session, call, read),
    find(session, command, read),
  ]);
  if (answered)
    return answered instanceof Refused ? answered : { answer: answered, writing: null, beside: [] };
  if (found instanceof Refused) return found;
  const passed =
    authoriseSubject(command, call, found) ??
    refuseStale(read, found) ??
    permitted(session.road.regulations, { command, read, found });
  if (passed instanceof Refused) return passed;
  const grounds = await groundsOf(session.tx, passed, read);
  if (grounds instanceof Refused) return grounds;
  const change = await command.change(session.tx, found.row, read.input, found.context);
  if (change instanceof Refused) return change;
  const told = { subject: found.subject, told: change.events };
  const telling = await tell(
    { session, context: found.context },
    occasionOf(gatedAction(command, read.input), found, { ...passed, grounds }),
    told,
  );
  const body = await settle(session, change.reply, { before: found.subject, after: telling.subject });
  session.pending.set(telling.subject.id, telling.subject);
  const answer = { status: command.begins ? 201 : 200, body, seq: telling.subject.seq };
  return {
    answer,
    writing: writingOf(session, telling, { found, change, answers: keptAnswers(call, read, answer) }),
    beside: await tellElsewhere({ session, context: found.context }, change.elsewhere ?? []),
  };
}

interface PassedOnGrounds extends Passed {
  readonly grounds: OverrideGrounds | null;
}

function occasionOf(action: string, { proposes = {} }: FoundSubject, passed: PassedOnGrounds): Occasion {
  const { overridden, reason: overrideReason, grounds: overrideGrounds } = passed;
  return { action, overridden, overrideReason, overrideGrounds, proposed: proposes };
}

interface Conclusion {
  readonly found: FoundSubject;
  readonly change: Happened<unknown>;
  readonly answers: readonly KeptAnswer[];
}

function writingOf({ road }: Session, telling: Telling, { found, change, answers }: Conclusion): Writing {
  const { scope } = found;
  const nextTickAt = road.timeStandsStill ? null : nextTick(telling.subject);
  // Nobody is warned of what is only being told again.
  const notices =
    road.timeStandsStill || road.tellsNobody
      ? change.notices
      : [...change.notices, ...noticesOf(telling, road.regulations.book)];
  const { zone, regulations } = road;
  return { ...telling, scope, nextTickAt, notices, answers, zone, book: regulations.book };
}

/** Keeps the due time beside the row: in the row's own first writing where the verb does that, else as a projection. */
async function settle(
  session: Session,
  reply: Happened<unknown>['reply'],
  { before, after }: { readonly before: Subject; readonly after: Subject },
): Promise<unknown> {
  const writesItself = typeof reply === 'function' && before.seq === 0;
  if (!writesItself) await projectDue(session, before, after);
  return typeof reply === 'function' ? reply(dueOf(after), after.state) : reply;
}
