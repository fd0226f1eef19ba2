import { Refused, refuse } from '#kernel/refusal.ts';
import { newId } from '#platform/id.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { ReadCall } from './call.ts';
import type { Command, Context, Found } from './command.ts';
import type { Road } from './road.ts';
import type { Session } from './session.ts';
import { beginSubject, lockSubject, type Subject } from './subject.ts';

/** The subject of a command, locked, with the row to be changed. */
export interface FoundSubject extends Found<unknown> {
  readonly subject: Subject;
  readonly context: Context;
}

/** Finds and locks what a command is about, or begins it. */
export function find(session: Session, command: Command, read: ReadCall): Promise<Refused | FoundSubject> {
  return command.begins ? begin(session, command, read) : findExisting(session, command, read);
}

async function begin(
  { road, tx }: Session,
  command: Command,
  read: ReadCall,
): Promise<Refused | FoundSubject> {
  const subject = beginSubject(newId(), command.kind, road.regulations.inForce());
  const context = contextOf(road, read, subject.id);
  const found = await command.load(tx, read.input, context);
  if (found === null) return refuse('subject.not_found');
  return found instanceof Refused ? found : { ...found, subject, context };
}

async function findExisting(
  session: Session,
  command: Command,
  read: ReadCall,
): Promise<Refused | FoundSubject> {
  const { road, tx } = session;
  const id = await subjectIdOf(session, command, read);
  if (id === null) return refuse('subject.not_found');
  const context = contextOf(road, read, id);
  // Sent together: on one connection the lock is taken before the row is read.
  const [subject, found] = await Promise.all([held(session, id), command.load(tx, read.input, context)]);
  if (!subject || found === null || subject.kind !== command.kind) return refuse('subject.not_found');
  if (found instanceof Refused) return found;
  return { ...found, subject, context };
}

async function subjectIdOf({ tx }: Session, command: Command, { input }: ReadCall): Promise<string | null> {
  return command.subjectId ? command.subjectId(tx, input) : (input as { id: string }).id;
}

async function held({ tx, pending }: Session, id: string): Promise<Subject | null> {
  return pending.get(id) ?? lockSubject(tx, id);
}

function contextOf(road: Road, { actor, at, recordedAt }: ReadCall, id: string): Context {
  return {
    id,
    actor,
    at,
    recordedAt,
    zone: road.zone,
    settings: () => road.regulations.book.edition(road.regulations.inForce()).settings,
    nextNo: kind => road.numbers.next(kind, civilDay(at, road.zone)),
  };
}

/** Refuses a change that was made from an older version; asked only of those who may know of the subject. */
export function refuseStale({ ifMatch }: ReadCall, { subject }: FoundSubject): Refused | undefined {
  return ifMatch === null || ifMatch === etagOf(subject.seq) ? undefined : refuse('subject.stale');
}

/** The version of a subject as HTTP headers carry it. */
export function etagOf(seq: number): string {
  return `"${seq}"`;
}
