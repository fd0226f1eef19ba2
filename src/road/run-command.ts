import { Refused } from '#kernel/refusal.ts';
import { type Tx, transaction } from '#platform/database/transaction.ts';
import { announceAfter } from './announce.ts';
import { type Answer, answeredMeanwhile, answerOfConflict } from './answer.ts';
import { type Call, readCall } from './call.ts';
import type { Command } from './command.ts';
import { perform } from './perform.ts';
import type { Road } from './road.ts';
import type { Session } from './session.ts';
import { type Writing, writeWithCommit } from './write.ts';

/**
 * The one way in: every change takes it, whether it comes from console, phone, portal, mail, import, API or timer.
 * A refusal changes nothing. A repeated call is answered as the first was.
 */
export async function runCommand(road: Road, command: Command, call: Call): Promise<Refused | Answer> {
  const outcome = await attempt(road, command, call);
  if (!(outcome instanceof Refused)) return outcome;
  const read = readCall(road, command, call);
  return read instanceof Refused ? read : ((await answeredMeanwhile(road, call, read)) ?? outcome);
}

async function attempt(road: Road, command: Command, call: Call): Promise<Refused | Answer> {
  try {
    return await inTransaction(road, command, tx => performIn({ road, tx }, command, call));
  } catch (error) {
    return answerOfConflict(road, call, error);
  }
}

function inTransaction<T>(
  { pool, groupCommit }: Road,
  command: Command,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (!groupCommit || !command.isGrouped) return transaction(pool, work);
  return groupCommit(command.endpoint.action, work);
}

async function performIn(
  place: Pick<Session, 'road' | 'tx'>,
  command: Command,
  call: Call,
): Promise<Refused | Answer> {
  const performed = await perform({ ...place, pending: new Map() }, command, call);
  if (performed instanceof Refused) return performed;
  if (performed.writing) finish(place, [performed.writing, ...performed.beside]);
  return performed.answer;
}

function finish({ road, tx }: Pick<Session, 'road' | 'tx'>, writings: readonly Writing[]): void {
  writeWithCommit(tx, writings);
  announceAfter({ road, tx }, writings);
}
