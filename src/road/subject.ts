import type { SubjectState } from '#engine/state.ts';
import { newSubject } from '#engine/state.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import type { SubjectKind } from './command.ts';
import { chainStart } from './evidence/logged-event.ts';

/** A subject as the road holds it while a command runs. */
export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly seq: number;
  readonly lastHash: Buffer;
  readonly state: SubjectState;
}

const lockStatement: Statement = {
  name: 'road.lock_subject',
  text: 'select id, kind, seq, last_hash as "lastHash", state from subject where id = $1 for update',
};

/** Locks a subject until the transaction ends: of two commands on it, the second sees what the first did. */
export async function lockSubject(tx: Tx, id: string): Promise<Subject | null> {
  const [subject] = await tx.run<Subject>(lockStatement, [id]);
  return subject ?? null;
}

/** A subject of which nothing is known yet, judged by the edition in force. */
export function beginSubject(id: string, kind: SubjectKind, edition: string): Subject {
  return { id, kind, seq: 0, lastHash: chainStart, state: newSubject(edition) };
}
