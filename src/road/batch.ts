import { Refused } from '#kernel/refusal.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import { announceAfter } from './announce.ts';
import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { perform } from './perform.ts';
import type { Session } from './session.ts';
import type { Subject } from './subject.ts';
import { type Writing, write } from './write.ts';

/** One command of many that are done in one transaction. */
export interface Order {
  readonly command: Command;
  readonly call: Call;
}

/**
 * Does commands one after the other in an open transaction and writes down together what they led to. A later one sees
 * what the earlier ones did. A refusal leaves the others as they are; the caller decides whether the batch stands.
 */
export async function runBatch(session: Session, orders: readonly Order[]): Promise<(Refused | Answer)[]> {
  const answers: (Refused | Answer)[] = [];
  const writings: Writing[] = [];
  for (const { command, call } of orders) {
    const performed = await perform(session, command, call);
    answers.push(performed instanceof Refused ? performed : performed.answer);
    if (!(performed instanceof Refused) && performed.writing)
      writings.push(performed.writing, ...performed.beside);
  }
  const merged = mergeWritings(writings);
  announceAfter(session, merged);
  await write(session.tx, merged);
  return answers;
}

/** One writing for each subject: all its events and effects, and what it came to at the end. */
export function mergeWritings(writings: readonly Writing[]): Writing[] {
  const bySubject = Map.groupBy(writings, ({ subject }) => subject.id);
  return [...bySubject.values()].flatMap(all => {
    const last = all.at(-1);
    return last ? [merged(all, last)] : [];
  });
}

function merged(all: readonly Writing[], last: Writing): Writing {
  return {
    ...last,
    events: all.flatMap(({ events }) => events),
    effects: all.flatMap(({ effects }) => effects),
    notices: all.flatMap(({ notices }) => notices),
    answers: all.flatMap(({ answers }) => answers),
  };
}

const lockMany: Statement = {
  name: 'road.lock_subjects',
  text: `select id, kind, seq, last_hash as "lastHash", state from subject where id = any($1) order by id for update`,
};

/** Locks many subjects at once, in an order that two batches share; those that are not there are left out. */
export async function lockSubjects(tx: Tx, ids: readonly string[]): Promise<Map<string, Subject>> {
  const subjects = await tx.run<Subject>(lockMany, [[...ids]]);
  return new Map(subjects.map(subject => [subject.id, subject]));
}
