import { Refused } from '#kernel/refusal.ts';
import { transaction } from '#platform/database/transaction.ts';
import { announceAfter } from './announce.ts';
import { type Answer, answeredMeanwhile, answerOfConflict } from './answer.ts';
import { type Call, readCall } from './call.ts';
import type { Command } from './command.ts';
import { perform } from './perform.ts';
import type { Road } from './road.ts';
import type { Session } from './session.ts';
import { type Writing, write } from './write.ts';

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
    return await transaction(road.pool, async tx => {
      const performed = await perform({ road, tx, pending: new Map() }, command, call);
      if (performed instanceof Refused) return performed;
      if (performed.writing) finish({ road, tx }, [performed.writing, ...performed.beside]);
      return performed.answer;
    });
  } catch (error) {
    return answerOfConflict(road, call, error);
  }
}

function finish({ road, tx }: Pick<Session, 'road' | 'tx'>, writings: readonly Writing[]): void {
  tx.finishWith(write(tx, writings));
  announceAfter({ road, tx }, writings);
}
