import { Refused } from '#kernel/refusal.ts';
import { type Answer, alreadyAnswered, keptAnswers } from './answer.ts';
import { authorise } from './authorise.ts';
import { type Call, readCall } from './call.ts';
import type { Command, Happened } from './command.ts';
import { find } from './find.ts';
import { permitted } from './permitted.ts';
import { dueOf, projectDue } from './project-due.ts';
import type { Session } from './session.ts';
import type { Subject } from './subject.ts';
import { nextTick, tell } from './tell.ts';
import type { Writing } from './write.ts';

/** What a command comes to: its answer, and what is to be written down; nothing for a repetition. */
export interface Performed {
  readonly answer: Answer;
  readonly writing: Writing | null;
}

/**
 * One command inside a transaction that is already open:
 * validate → answered before? → load and lock → authorise → permit (gates) → change tables → tell events → clocks.
 */
export async function perform(session: Session, command: Command, call: Call): Promise<Refused | Performed> {
  const read = readCall(session.road, command, call);
  if (read instanceof Refused) return read;
  const answered = await alreadyAnswered(session, call, read);
  if (answered) return answered instanceof Refused ? answered : { answer: answered, writing: null };
  const found = await find(session, command, read);
  if (found instanceof Refused) return found;
  const refused = authorise(command, call, found);
  if (refused) return refused;
  const passed = permitted(session.road.regulations, { command, read, found });
  if (passed instanceof Refused) return passed;
  const change = await command.change(session.tx, found.row, read.input, found.context);
  if (change instanceof Refused) return change;

  const occasion = {
    action: command.endpoint.action,
    overridden: passed.overridden,
    overrideReason: passed.reason,
    proposed: found.proposes ?? {},
  };
  const told = { subject: found.subject, told: change.events };
  const telling = await tell({ session, context: found.context }, occasion, told);
  const body = await settle(session, change.reply, { before: found.subject, after: telling.subject });
  session.pending.set(telling.subject.id, telling.subject);
  const answer = { status: command.begins ? 201 : 200, body, seq: telling.subject.seq };
  const writing = {
    ...telling,
    scope: found.scope,
    nextTickAt: nextTick(telling.subject),
    notices: change.notices,
    answers: keptAnswers(call, read, answer),
  };
  return { answer, writing };
}

/** Keeps the due time beside the row: in the row's own first writing where the verb does that, else as a projection. */
async function settle(
  session: Session,
  reply: Happened<unknown>['reply'],
  { before, after }: { readonly before: Subject; readonly after: Subject },
): Promise<unknown> {
  if (typeof reply === 'function') return reply(dueOf(after));
  await projectDue(session, before, after);
  return reply;
}
